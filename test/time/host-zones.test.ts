// Civil dates never pass through the host's time zone: five hosts read and reckon the same, byte by byte.

import {execFile} from 'node:child_process';
import path from 'node:path';
import {describe, it} from 'node:test';
import {promisify} from 'node:util';
import {expect} from 'chai';

const ZONES = ['UTC', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia', 'Africa/Casablanca'];
const CHILD = path.join(import.meta.dirname, 'host-zone-child.ts');
const run = promisify(execFile);

/** The offset of a host's clocks on a summer's day, to see that the zone was taken. */
const OFFSET = 'console.log(new Date(1500000000000).getTimezoneOffset())';

describe('on hosts in five time zones', () => {
  it('dates, intervals, words and events are the same', async () => {
    const told: string[] = [];
    for (const zone of ZONES) {
      const env = {...process.env, TZ: zone};
      const {stdout} = await run(process.execPath, ['--import', 'tsx', CHILD], {env, maxBuffer: 1e8});
      told.push(stdout);
    }
    expect(told[0]!.length).greaterThan(10_000);
    for (const [i, output] of told.entries()) expect(output === told[0], ZONES[i]).equal(true);
  });

  it('the hosts do differ', async () => {
    const offsets = await Promise.all(
      ZONES.map(
        async (zone) =>
          (await run(process.execPath, ['-e', OFFSET], {env: {...process.env, TZ: zone}})).stdout,
      ),
    );
    expect(new Set(offsets).size).greaterThan(3);
  });
});
