// The words of headings, by which the part of a policy that speaks of versions is found.
import type { Lexicon } from '../../versions/phrases.ts';

/** `versions` phrases are enough alone; `version` and `support` together are; `reporting` speaks of something else. */
export type TopicWord = 'versions' | 'version' | 'support' | 'reporting';

export const topicWords: Lexicon<TopicWord> = {
  versions: {
    en: ['supported versions', 'supported version', 'supported releases', 'supported branches', 'version support', 'release support', 'support policy', 'security support', 'support status', 'support matrix', 'end of life', 'support lifecycle', 'release lifecycle', 'supported release lines', 'versions supported', 'maintained versions', 'active versions', 'scope of support', 'support scope', 'support window', 'backport policy', 'backports', 'backporting', 'release policy', 'versioning policy', 'supported', 'support lines', 'version policy', 'support period'],
    de: ['unterstutzte versionen', 'unterstutzte version'],
    fr: ['versions supportees', 'versions prises en charge', 'versions maintenues', 'version supportee'],
    es: ['versiones soportadas', 'versiones compatibles', 'versiones con soporte', 'versiones admitidas'],
    pt: ['versoes suportadas', 'versoes com suporte', 'versao suportada'],
    it: ['versioni supportate', 'versione supportata'],
    nl: ['ondersteunde versies'],
    tr: ['desteklenen surumler', 'desteklenen versiyonlar'],
    id: ['versi yang didukung', 'versi didukung'],
    uz: ["qo'llab quvvatlanadigan versiyalar", 'qollab quvvatlanadigan versiyalar'],
    fi: ['tuetut versiot'],
    pl: ['wspierane wersje', 'obslugiwane wersje'],
    ru: ['поддерживаемые версии', 'поддерживаемая версия'],
    uk: ['підтримувані версії'],
    vi: ['phien ban duoc ho tro', 'cac phien ban duoc ho tro'],
    zh: ['支持的版本', '支持版本', '受支持的版本', '支援的版本', '支持范围', '支援版本', '版本支持', '维护版本'],
    ja: ['サポートバージョン', 'サポートヴァージョン', 'サポート対象バージョン', 'サポートされるバージョン', 'サポート対象', 'サポート範囲', 'サポートされているバージョン', '対応バージョン', 'サポート中のバージョン'],
    ko: ['지원 버전', '지원되는 버전', '지원 범위', '지원하는 버전', '지원 대상'],
  },
  version: {
    en: ['version', 'versions', 'release', 'releases', 'branch', 'branches', 'release line', 'lines'],
    de: ['version', 'versionen'], fr: ['version', 'versions'], es: ['version', 'versiones'], pt: ['versao', 'versoes'], it: ['versione', 'versioni'], nl: ['versie', 'versies'], tr: ['surum*', 'versiyon*'], id: ['versi'],
    uz: ['versiya*'], fi: ['versio*'], pl: ['wersj*'], ru: ['верси*', 'ветк*'], uk: ['версі*'], vi: ['phien ban'], zh: ['版本', '分支'], ja: ['バージョン', 'ヴァージョン'], ko: ['버전'],
  },
  support: {
    en: ['support', 'supported', 'supports', 'maintained', 'maintenance', 'security updates', 'security fixes', 'security patches', 'security advisories', 'get', 'receive', 'patched', 'fixes', 'security', 'updates', 'eol', 'status'],
    de: ['unterstutz*', 'sicherheitsupdates', 'support'], fr: ['support*', 'prise en charge', 'prises en charge', 'maintenu*'], es: ['soport*', 'soporte', 'compatibles', 'mantenid*'], pt: ['suport*', 'suporte', 'mantid*'], it: ['support*', 'mantenut*'],
    nl: ['ondersteun*'], tr: ['destek*'], id: ['didukung', 'dukungan'], uz: ["qo'llab", 'qollab'], fi: ['tuet*', 'tuki'], pl: ['wspieran*', 'wsparci*'], ru: ['поддерж*'], uk: ['підтрим*'], vi: ['ho tro'],
    zh: ['支持', '维护', '支援'], ja: ['サポート'], ko: ['지원'],
  },
  reporting: {
    en: ['report', 'reporting', 'vulnerability', 'vulnerabilities', 'disclosure', 'contact', 'disclose', 'response', 'bounty', 'threat', 'best practices', 'recommendations', 'issue', 'issues', 'dependencies', 'how', 'process', 'out of scope', 'questions', 'audit', 'tooling'],
    de: ['melden', 'meldung', 'sicherheitslucke*'], fr: ['signaler', 'signalement', 'vulnerabilite*'], es: ['reportar', 'informar', 'vulnerabilidad*', 'reporte'], pt: ['reportar', 'reportando', 'relatar', 'vulnerabilidade*'], it: ['segnalare', 'segnalazione', 'vulnerabilita'],
    tr: ['bildir*', 'acig*'], id: ['melaporkan', 'pelaporan', 'kerentanan'], ru: ['сообщ*', 'уязвимост*'], zh: ['报告', '漏洞', '上报', '反馈'], ja: ['報告', '脆弱性'], ko: ['제보', '신고', '취약점', '보고'],
  },
};
