// Which tables are of versions, and what stands in which of their columns.
import { describe, expect, test } from '@jest/globals';
import { readText, showRows } from '../support/read-policy.ts';

/** A table from its lines of cells, the header first. */
const draw = (header: string, ...rows: string[]): string =>
  [header, header.replaceAll(/[^|]+/g, '---'), ...rows].map((line) => `|${line}|`).join('\n');

const read = (header: string, ...rows: string[]) => readText(draw(header, ...rows));

describe('the header names the columns', () => {
  test.each([
    // header, a row, what it says
    ['Version|Supported', '1.x|yes', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Supported|Version', 'no|1.x', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['Release|Status', '1.x|EOL', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    ['Branch|Maintained', '1.x|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Series|Security fixes', '1.x|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Plugin version|Support', '1.x|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Version|Supported until', '1.x|2027-04-30', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    ['Version|End of life', '1.x|2027-04-30', '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30'],
    // what is no claim stands beside: dates of release, newest patches, other products
    ['Version|Released|Supported', '1.x|2025-01-31|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Latest version|Version|Supported', '1.9.3|1.x|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Version|Latest release|Supported', '1.x|1.9.3|✅', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Version|Minimum PHP|Status', '1.x|8.3|EOL', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    // the column about security is the one that counts
    ['Version|Bug fixes|Security fixes', '1.x|no|yes', '1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Version|Security updates|Active support', '1.x|no|yes', '1.x is >=1.0.0 <2.0.0-0: unsupported'],
    [
      'Version|Active support until|Security support until',
      '1.x|2026-04-30|2027-04-30',
      '1.x is >=1.0.0 <2.0.0-0: supported until 2027-04-30',
    ],
    ['Package|Version|Supported', 'core|1.x|yes', 'core 1.x is >=1.0.0 <2.0.0-0: supported'],
    ['Product|Version|Status', 'Server|1.x|EOL', 'Server 1.x is >=1.0.0 <2.0.0-0: unsupported'],
  ])('%s: %s', (header, row, said) => {
    expect(showRows(read(header, row))).toEqual([said]);
  });
});

describe('in any language', () => {
  test.each([
    // header, a row that is supported, a row that is not
    ['Version|Unterstützt', '2.x|Ja', '1.x|Nein'],
    ['Version|Prise en charge', '2.x|Oui', '1.x|Non'],
    ['Versión|Soportada', '2.x|Sí', '1.x|No'],
    ['Versão|Suportada', '2.x|Sim', '1.x|Não'],
    ['Versione|Supportata', '2.x|Sì', '1.x|No'],
    ['Versie|Ondersteund', '2.x|Ja', '1.x|Nee'],
    ['Sürüm|Destekleniyor', '2.x|Evet', '1.x|Hayır'],
    ['Versi|Didukung', '2.x|Ya', '1.x|Tidak'],
    ["Versiya|Qo'llab-quvvatlanadi", '2.x|Ha', "1.x|Yo'q"],
    ['Versio|Tuettu', '2.x|Kyllä', '1.x|Ei'],
    ['Wersja|Wspierana', '2.x|Tak', '1.x|Nie'],
    ['Verze|Podporovaná', '2.x|Ano', '1.x|Ne'],
    ['Version|Stöds', '2.x|Ja', '1.x|Nej'],
    ['Версия|Поддерживается', '2.x|Да', '1.x|Нет'],
    ['Версія|Підтримується', '2.x|Так', '1.x|Ні'],
    ['Phiên bản|Hỗ trợ', '2.x|Có', '1.x|Không'],
    ['版本|支持', '2.x|是', '1.x|否'],
    ['版本|支援', '2.x|支援', '1.x|不支援'],
    ['バージョン|サポート', '2.x|はい', '1.x|いいえ'],
    ['バージョン|サポート状況', '2.x|サポート中', '1.x|サポート終了'],
    ['버전|지원 여부', '2.x|예', '1.x|아니오'],
    ['الإصدار|مدعوم', '2.x|✅', '1.x|❌'],
    ['เวอร์ชัน|รองรับ', '2.x|✅', '1.x|❌'],
  ])('%s', (header, supported, unsupported) => {
    expect(read(header, supported, unsupported).rows.map(({ text, status }) => [text, status])).toEqual([
      ['2.x', 'supported'],
      ['1.x', 'unsupported'],
    ]);
  });
});

describe('where the header says nothing, the cells do', () => {
  test.each([
    // header
    'Foo|Bar',
    ' | ',
    '5.x|✅',
    'Wersion|Supproted',
  ])('under a heading on versions: %j', (header) => {
    const text = `## Supported versions\n\n${draw(header, '2.x|✅', '1.x|❌')}`;
    expect(readText(text).rows.map(({ text: version, status }) => [version, status])).toEqual([
      ['2.x', 'supported'],
      ['1.x', 'unsupported'],
    ]);
  });

  test('but not elsewhere', () => {
    const text = `## Tested systems\n\n${draw('Foo|Bar', '2.x|✅', '1.x|❌')}`;
    expect(readText(text).rows).toEqual([]);
  });
});

describe('where one status column says nothing in a row, the next is asked', () => {
  test('so that dashes do not hide an answer', () => {
    const { rows } = read('Version|Security fixes|Status', '3.x|✅|Active', '2.x|✅|Active', '1.x|—|EOL');
    expect(rows.map(({ status }) => status)).toEqual(['supported', 'supported', 'unsupported']);
  });
});

describe('versions that stand under `Supported` themselves', () => {
  test('are supported, each of them', () => {
    const policy = read('Package|Supported versions', 'core|1.2.x', 'ui|3.x');
    expect(showRows(policy)).toEqual([
      'core 1.2.x is >=1.2.0 <1.3.0-0: supported',
      'ui 3.x is >=3.0.0 <4.0.0-0: supported',
    ]);
  });
});

describe('tables of other things give no row', () => {
  test.each([
    // what it is about, header, a row
    ['times of response', 'Severity|Response time', 'Critical|3 days'],
    ['times of response', 'Severity|Fix', '9.0 - 10.0|7 days'],
    ['stages', 'Stage|Target', 'Acknowledgement|48 hours'],
    ['keys', 'Name|Fingerprint', 'Release key|0123 4567 89AB'],
    ['scope', 'Component|In scope', 'API|yes'],
    ['advisories', 'Advisory|Fixed in', 'Overflow|1.2.3'],
    ['contacts', 'Role|Email', 'Lead|lead at example dot org'],
    ['changes of the page', 'Date|Changes', '2026-01-31|First version'],
    ['no version at all', 'Version|Supported', 'Blue|yes'],
  ])('%s: %s', (_about, header, row) => {
    expect(read(header, row)).toMatchObject({ rows: [], kind: 'none' });
  });

  test('requirements beside the table of versions neither', () => {
    const text = [draw('Version|Supported', '2.x|✅'), draw('Dependency|Minimum version', 'Foo|1.0')].join(
      '\n\n',
    );
    expect(showRows(readText(text))).toEqual(['2.x is >=2.0.0 <3.0.0-0: supported']);
  });
});

describe('several tables', () => {
  test('are one statement', () => {
    const text = [
      '### Server',
      '',
      draw('Version|Supported', '2.x|✅'),
      '',
      '### Client',
      '',
      draw('Version|Supported', '7.x|❌'),
    ];
    const { rows } = readText(text.join('\n'));
    expect(rows.map(({ text: version, block }) => [version, block])).toEqual([
      ['2.x', 0],
      ['7.x', 1],
    ]);
  });

  test('of which those of platforms step back behind the project`s own', () => {
    const text = [
      '## Supported versions',
      '',
      draw('Version|Supported', '2.x|✅'),
      '',
      '## Supported Python versions',
      '',
      draw('Version|Supported', '3.12|✅'),
    ];
    expect(showRows(readText(text.join('\n')))).toEqual(['2.x is >=2.0.0 <3.0.0-0: supported']);
  });
});
