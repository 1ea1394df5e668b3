import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {expect} from 'chai';
import {findTimexes} from '../../src/normalize/find-timexes.js';
import {readArticlesSync} from '../../src/pipeline.js';
import {addLanguage} from '../../src/timex/added-languages.js';
import {english} from '../../src/timex/en/configuration.js';

/** All modules that importing one brings along. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(/^(?:import|export)(?! type)[^;]*?['"]([^'"]+)['"];/gm))
    if (specifier!.startsWith('.'))
      reached(path.join(path.dirname(file), specifier!.replace(/\.js$/, '.ts')), seen);
    else seen.add(specifier!);
  return seen;
}

describe('languages', () => {
  // Before anything is added.
  it('an unknown one is a RangeError that names it and those available', () => {
    expect(() => findTimexes('Am Montag', {language: 'tlh-Latn'})).throws(
      RangeError,
      'unknown language: tlh-Latn (available: en, en-gb)',
    );
    expect(() => findTimexes('', {language: 'constructor'})).throws(RangeError);
  });

  it('in an article, an unknown one is a problem of that article; the rest goes on', () => {
    const {articles, events, problems} = readArticlesSync(
      [
        {id: 'a', text: 'Kirk met Gorkon in Oslo on 3 May 2018.', language: 'tlh'},
        {id: 'b', text: 'Kirk met Gorkon in Oslo on 3 May 2018.', language: 'en-AU'},
      ],
      {today: '2020-01-01'},
    );
    expect(articles.map(({id}) => id)).deep.equal(['a', 'b']);
    expect(events.map(({sources}) => sources[0]!.article)).deep.equal(['b']);
    expect(problems).deep.equal([{message: 'unknown language: tlh (available: en, en-gb)', article: 'a'}]);
  });

  it('one is added under its tag, serves all its regions, and tells its own tense', () => {
    addLanguage('xq', {...english, tenses: () => () => 'future'});
    const read = (language: string) =>
      findTimexes('They left on Monday.', {language, published: '2018-10-10'})[0]!.value;
    expect(read('en')).equal('2018-10-08');
    expect(read('XQ-Latn')).equal('2018-10-15');
    expect(read('xq_AT')).equal('2018-10-15');
  });

  it('only what is imported is loaded: neither core nor the elements bring German along', () => {
    for (const entry of ['src/core.ts', 'src/define.ts', 'src/worker/reader-worker.ts']) {
      const modules = [...reached(entry)];
      expect(modules, entry).include(entry);
      expect(modules.filter((name) => /(?:timex|chrono-node)\/de/.test(name))).deep.equal([]);
    }
    expect([...reached('src/timex/de/define.ts')])
      .include('chrono-node/de')
      .not.include('chrono-node/en');
  });
});
