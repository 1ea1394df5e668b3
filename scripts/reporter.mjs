// Reporter for Node's test runner: prints what failed and was skipped, then the count.

import {inspect} from 'node:util';

export default async function* report(events) {
  const count = {passed: 0, failed: 0, skipped: 0};
  for await (const {type, data} of events) {
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSkipped = data.skip !== undefined;
    if (data.details?.type === 'suite' && type === 'test:pass' && !isSkipped) continue;
    const failedChild = data.details?.error?.failureType === 'subtestsFailed';
    if (failedChild) continue;
    if (isSkipped) {
      count.skipped += 1;
      yield `skipped: ${data.name}${typeof data.skip === 'string' ? ` (${data.skip})` : ''}\n`;
    } else if (type === 'test:pass') count.passed += 1;
    else {
      count.failed += 1;
      yield `FAILED ${data.name} (${data.file}:${data.line})\n${inspect(data.details.error.cause ?? data.details.error)}\n`;
    }
  }
  yield `${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`;
}
