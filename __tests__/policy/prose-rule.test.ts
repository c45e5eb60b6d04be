// Which support rule the words of a sentence state.
import { describe, expect, test } from '@jest/globals';
import { readSection, readText, showRule, textAt } from '../support/read-policy.ts';

describe('a support rule', () => {
  test.each([
    // sentence, the rule
    ['Only the latest release gets security fixes.', 'latest'],
    ['We only support the latest version.', 'latest'],
    ['Security patches are provided for the most recent release only.', 'latest'],
    ['The newest stable release is supported with security updates.', 'latest'],
    ['Fixes land in the current release.', 'latest'],
    ['Run the latest release to receive security fixes.', 'latest'],
    ['Please upgrade to the latest version to get security updates.', 'latest'],
    ['Only the latest minor version gets security fixes.', 'latest-minor'],
    ['Security fixes are only made for the most recent minor release.', 'latest-minor'],
    ['The latest two minor releases get security fixes.', 'latest-2-minor'],
    ['We support the last 3 minor versions.', 'latest-3-minor'],
    ['The two most recent minor releases get security fixes.', 'latest-2-minor'],
    ['We fix security problems in the two latest versions.', 'latest-2-minor'],
    ['The past two releases get security fixes.', 'latest-2-minor'],
    ['Security updates go to the latest two released versions.', 'latest-2-minor'],
    ['The current minor release and the previous one get security fixes.', 'latest-2-minor'],
    ['Only the latest major version is supported.', 'latest-major'],
    ['Security fixes are backported to the last two major versions.', 'latest-2-major'],
    ['The current and the previous major version get security fixes.', 'latest-2-major'],
    // the noun before `latest`, and behind it
    ['Nur die neueste Version erhält Sicherheitsupdates.', 'latest'],
    ['Seule la dernière version reçoit des correctifs de sécurité.', 'latest'],
    ['Solo la última versión recibe actualizaciones de seguridad.', 'latest'],
    ['Apenas a última versão recebe correções de segurança.', 'latest'],
    ["Solo l'ultima versione riceve aggiornamenti di sicurezza.", 'latest'],
    ['Vengono supportate solo le ultime due versioni minori.', 'latest-2-minor'],
    ['Se da soporte a las dos últimas versiones menores.', 'latest-2-minor'],
    ['La version la plus récente reçoit des correctifs.', 'latest'],
    ['La versión más reciente recibe parches de seguridad.', 'latest'],
    ['A versão mais recente recebe correções.', 'latest'],
    ['La versione più recente riceve correzioni.', 'latest'],
    ['Alleen de nieuwste versie krijgt beveiligingsupdates.', 'latest'],
    ['Sadece en son sürüm güvenlik güncellemeleri alır.', 'latest'],
    ['Hanya versi terbaru yang mendapatkan pembaruan keamanan.', 'latest'],
    ['Только последняя версия получает исправления безопасности.', 'latest'],
    ['仅最新版本会获得安全更新。', 'latest'],
    ['最新バージョンのみセキュリティ修正を提供します。', 'latest'],
    ['최신 버전만 보안 업데이트를 받습니다.', 'latest'],
  ])('%s', (sentence, rule) => {
    expect(showRule(readSection(sentence))).toBe(rule);
    expect(readSection(sentence)).toMatchObject({ kind: 'prose', rows: [] });
  });

  test('stands where it is written', () => {
    const text =
      '## Supported versions\n\nPlease note: only **the latest two\nminor releases** get security fixes.';
    const { rule } = readText(text);
    expect(rule && textAt(text, rule.span).replace('\n', ' ')).toContain('latest two minor releases');
  });
});

describe('no rule', () => {
  test.each([
    // branches are no releases, older ones are not the newest, prereleases are none
    'Fixes land on the latest main.',
    'The latest commit gets fixes.',
    'Older releases get fixes.',
    'The latest beta gets fixes.',
    'The latest release gets no fixes.',
    // the newest of something else, and of a time
    'We support the latest two versions of Python.',
    'Releases of the last two years get security fixes.',
    // what is only said to be the newest
    'Version 2.x is the latest.',
    'Versions newer than the latest are supported.',
  ])('%s', (sentence) => {
    expect(readSection(sentence).rule).toBeNull();
  });
});
