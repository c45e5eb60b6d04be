// The words of sentences about support, with the languages side by side.
import type { Lexicon } from '../../versions/phrases.ts';

export type ProseWord =
  /** Fixes as a thing that versions get. */
  | 'fix'
  /** Verbs with which versions get fixes. */
  | 'get'
  | 'support'
  | 'unsupported'
  | 'negation'
  /** Advice to users: no promise by itself. */
  | 'advice'
  /** For the sake of fixes: turns advice into a promise. */
  | 'purpose'
  /** What a report must be about: no promise either. */
  | 'condition'
  | 'example'
  | 'only'
  /** `for each supported major`: the sentence holds within each line. */
  | 'each'
  /** Offers a link for what is asked. */
  | 'refer'
  | 'filler';

export const proseWords: Lexicon<ProseWord> = {
  fix: {
    en: ['security fixes', 'security fix', 'security patches', 'security patch', 'security updates', 'security update', 'security releases', 'security support', 'security advisories', 'security advisory', 'security backports', 'security issues', 'security bugs', 'fixes', 'fix', 'fixed', 'patches', 'patched', 'backport*', 'back ported', 'back port',
      'back ports', 'hotfix*', 'bug fixes', 'bugfixes', 'updates', 'patching', 'vulnerabilities', 'vulnerability fixes', 'safety fixes', 'security relevant fixes', 'critical fixes', 'fixing', 'security maintenance', 'such issues'],
    de: ['sicherheitsupdates', 'sicherheitsaktualisierung*', 'sicherheitskorrektur*', 'sicherheitspatches', 'fehlerbehebung*', 'patches', 'korrekturen', 'sicherheitsfixes', 'updates'],
    fr: ['correctifs', 'correctifs de securite', 'mises a jour de securite', 'corrections', 'mises a jour'],
    es: ['actualizaciones de seguridad', 'parches', 'parches de seguridad', 'correcciones', 'actualizaciones'],
    pt: ['atualizacoes de seguranca', 'correcoes', 'correcoes de seguranca', 'patches', 'atualizacoes'],
    it: ['aggiornamenti di sicurezza', 'correzioni', 'patch', 'aggiornamenti', 'correzioni di sicurezza'],
    nl: ['beveiligingsupdates', 'beveiligingspatches', 'updates'],
    tr: ['guvenlik guncelleme*', 'guncelleme*', 'yama*', 'duzeltme*'],
    id: ['pembaruan keamanan', 'perbaikan', 'patch', 'perbaikan keamanan', 'pembaruan', 'update keamanan'],
    uz: ['xavfsizlik yangilanish*', 'yangilanish*', 'tuzatish*'],
    fi: ['tietoturvapaivity*', 'korjau*', 'paivity*', 'tietoturvakorjau*'],
    pl: ['poprawki', 'aktualizacje bezpieczenstwa', 'aktualizacje', 'poprawki bezpieczenstwa'],
    ru: ['исправлени*', 'обновлени*', 'патч*', 'исправления безопасности', 'обновления безопасности'],
    uk: ['виправлення', 'оновлення', 'патч*'],
    vi: ['ban va', 'cap nhat bao mat', 'cap nhat'],
    zh: ['安全修复', '安全更新', '安全补丁', '修复', '补丁', '安全修補', '修复安全'],
    ja: ['セキュリティ修正', '修正', 'セキュリティアップデート', 'セキュリティ更新', 'パッチ', 'アップデート'],
    ko: ['보안 업데이트', '보안 패치', '패치', '수정', '업데이트', '보안 수정'],
  },
  get: {
    en: ['receive', 'receives', 'get', 'gets', 'provided', 'provide', 'provides', 'apply', 'applied', 'applies', 'land', 'lands', 'released', 'issued', 'ship', 'ships', 'shipped', 'made', 'offered', 'considered', 'guarantee', 'available', 'published', 'go', 'delivered', 'receiving', 'addressed', 'prioritizes', 'accept'],
    de: ['erhalt', 'erhalten', 'bekommt', 'bekommen', 'bereitgestellt'],
    fr: ['recoit', 'recoivent', 'fournis', 'publies', 'appliques'],
    es: ['recibe', 'reciben', 'recibira', 'recibiran', 'proporcionan'],
    pt: ['recebe', 'recebem', 'recebera', 'receberao'],
    it: ['riceve', 'ricevono', 'riceveranno', 'forniti'],
    id: ['mendapatkan', 'menerima', 'diberikan'],
    tr: ['alir', 'alacak', 'alan', 'almaktadir'],
    ru: ['получа*', 'выпуска*', 'выходят', 'предоставля*'],
    zh: ['获得', '提供', '接收', '收到'],
    ja: ['提供', '行い', '行う', '受け'],
    ko: ['제공', '받습니다', '받을'],
  },
  support: {
    en: ['supported', 'support', 'supports', 'supporting', 'maintained', 'maintain', 'maintains', 'actively maintained', 'actively supported'],
    de: ['unterstutzt', 'unterstutzen', 'gewartet', 'gepflegt', 'support'],
    fr: ['supporte*', 'pris en charge', 'prise en charge', 'prises en charge', 'maintenu*', 'maintient'],
    es: ['soportad*', 'soporte', 'soportamos', 'mantenid*', 'compatible*'],
    pt: ['suportad*', 'suporte', 'suportamos', 'mantid*'],
    it: ['supportat*', 'supporto', 'supportiamo', 'mantenut*'],
    nl: ['ondersteund', 'ondersteunen', 'onderhouden'],
    tr: ['destekleniyor', 'desteklenen', 'desteklenir', 'desteklenmektedir', 'destek'],
    id: ['didukung', 'mendukung', 'dukungan'],
    uz: ["qo'llab quvvatlanadi", 'qollab quvvatlanadi'],
    fi: ['tuetaan', 'tuettu', 'tuemme'],
    pl: ['wspierana', 'wspierane', 'wspieramy', 'wsparcie'],
    ru: ['поддержива*', 'поддержк*'],
    uk: ['підтрим*'],
    vi: ['ho tro'],
    zh: ['支持', '维护', '維護', '支援'],
    ja: ['サポート', '対象'],
    ko: ['지원'],
  },
  unsupported: {
    en: ['unsupported', 'not supported', 'no longer supported', 'no longer maintained', 'no longer', 'not maintained', 'unmaintained', 'eol', 'end of life', 'deprecated', 'not actively supported', 'not backported', 'not back ported', 'won t receive', 'do not receive', 'does not receive', 'will not receive', 'not receive', 'not patched', 'not provided'],
    de: ['nicht unterstutzt', 'nicht mehr'], fr: ['plus supporte*', 'non supporte*', 'plus maintenu*'], es: ['no soportad*', 'sin soporte', 'ya no', 'no reciben', 'no recibe'], pt: ['sem suporte', 'nao suportad*', 'nao recebem', 'nao recebe', 'nao sao'],
    it: ['non supportat*', 'non ricevono', 'non piu'], nl: ['niet ondersteund', 'niet meer'], tr: ['desteklenmiyor', 'desteklenmemektedir', 'desteklenmez'], id: ['tidak didukung', 'tidak lagi'], uz: ["qo'llab quvvatlanmaydi"], fi: ['ei tueta', 'ei enaa'], pl: ['niewspieran*', 'nie sa'],
    ru: ['не поддержива*', 'больше не', 'не получа*'], uk: ['не підтрим*', 'більше не'], zh: ['不再', '不支持', '不受支持', '不维护', '停止'], ja: ['対象外', 'サポート外', '終了', 'サポートされていません'], ko: ['지원하지', '지원되지', '미지원', '종료'],
  },
  negation: {
    en: ['not', 'never', 'neither', 'nor', 'cannot', 'don t', 'doesn t', 'won t', 'do not', 'does not', 'will not', 'are not', 'is not', 'no'], de: ['nicht', 'kein', 'keine'], fr: ['pas', 'ne'], es: ['no'], pt: ['nao'], it: ['non sono', 'non e', 'non viene', 'non vengono'], nl: ['niet', 'geen'],
    id: ['tidak'], fi: ['ei'], pl: ['nie'], ru: ['не'], uk: ['не'], vi: ['khong'], zh: ['不', '没有'], ja: ['ません', 'ない'], ko: ['않'], tr: ['degil'],
  },
  advice: {
    en: ['recommend', 'recommended', 'recommends', 'please use', 'please upgrade', 'please update', 'please keep', 'should upgrade', 'should update', 'should use', 'should always', 'always use', 'always run', 'always update', 'always upgrade', 'encourage', 'encouraged', 'run the', 'keep', 'make sure', 'ensure', 'use the', 'upgrade to', 'update to', 'upgrading', 'updating', 'stay', 'advised', 'must upgrade', 'need to upgrade', 'be sure', 'consider', 'if you', 'try', 'using the', 'running the', 'upgrade', 'track', 'switch to', 'please run', 'must update', 'migrate', 'pin', 'install', 'download', 'suggest', 'best practice', 'use a', 'check that', 'verify that'],
    de: ['empfehlen', 'empfohlen', 'bitte'], fr: ['recommand*', 'conseill*', 'veuillez', 'utilisez'], es: ['recomend*', 'utilice', 'utiliza', 'mantenga', 'actualice', 'usar'], pt: ['recomend*', 'utilize', 'mantenha', 'atualize', 'use'], it: ['consigli*', 'raccomand*', 'utilizzare'],
    nl: ['aanbevolen', 'gebruik'], tr: ['oneri*', 'kullanin'], id: ['disarankan', 'gunakan', 'rekomendasi*', 'pastikan'], pl: ['zaleca*'], ru: ['рекоменд*', 'используйте', 'обновитесь'], uk: ['рекоменд*'], zh: ['建议', '推荐', '请使用', '请升级'], ja: ['推奨', 'ください', 'おすすめ'], ko: ['권장', '사용해', '사용하세요'],
  },
  purpose: {
    en: ['to get', 'to receive', 'to obtain', 'to benefit from', 'supported way to receive', 'for security fixes', 'for security updates', 'for fixes', 'for patches', 'for security patches'],
    de: ['um', 'erhalten'], fr: ['pour recevoir', 'pour beneficier'], es: ['para recibir', 'para obtener'], pt: ['para receber', 'para obter'], it: ['per ricevere'], id: ['untuk mendapatkan'], ru: ['чтобы получ*'], zh: ['以获得', '以获取'],
  },
  condition: {
    en: ['report', 'reports', 'reporting', 'reported', 'reproduce', 'reproduces', 'reproducible', 'reproduced', 'affects', 'affecting', 'affected', 'test against', 'tested', 'verify', 'confirm', 'eligible', 'submit', 'submissions', 'bounty', 'rewarded', 'reward', 'exists in', 'present in', 'found in', 'open an issue', 'your version', 'version number', 'which version', 'before', 'include', 'pull request', 'pull requests', 'critical issue', 'reporter', 'reporters', 'researchers', 'check if', 'checking', 'triage', 'investigate', 'prepare a', 'prepare', 'prepared', 'release notes', 'announce', 'announced', 'once', 'when', 'developed'],
    de: ['melden', 'gemeldet', 'reproduzier*'], fr: ['signaler', 'reproduct*', 'reproduire'], es: ['reportar', 'reproduc*', 'informe'], pt: ['reportar', 'reproduz*'], it: ['segnalare', 'riprodu*'], id: ['laporkan', 'melaporkan', 'mereproduksi', 'laporan'], tr: ['bildir*'], ru: ['сообщ*', 'воспроизв*'], zh: ['报告', '复现', '提交'], ja: ['報告', '再現'], ko: ['제보', '신고', '재현'],
  },
  example: {
    en: ['e g', 'eg', 'for example', 'for instance', 'example', 'such as', 'i e', 'if the latest', 'this means', 'imagine', 'suppose', 'say', 'that is', 'in other words'],
    de: ['z b', 'zum beispiel'], fr: ['par exemple', 'p ex'], es: ['por ejemplo', 'p ej'], pt: ['por exemplo'], it: ['ad esempio', 'per esempio'], ru: ['например'], zh: ['例如', '比如'], ja: ['例えば'], ko: ['예를 들어', '예'], id: ['misalnya', 'contoh'],
  },
  only: {
    en: ['only', 'solely', 'exclusively', 'just', 'only the', 'limited to'], de: ['nur', 'ausschliesslich'], fr: ['seule', 'seulement', 'uniquement', 'seul', 'seules'], es: ['solo', 'unicamente', 'solamente'], pt: ['apenas', 'somente', 'so'], it: ['solo', 'soltanto'], nl: ['alleen'],
    tr: ['sadece', 'yalnizca'], id: ['hanya'], uz: ['faqat'], fi: ['vain'], pl: ['tylko'], ru: ['только', 'лишь'], uk: ['тільки', 'лише'], vi: ['chi'], zh: ['仅', '只', '僅'], ja: ['のみ', 'だけ'], ko: ['만'],
  },
  each: {
    en: ['each supported major', 'each major', 'every major', 'per major', 'each supported minor', 'each minor', 'each release line', 'each supported version', 'each supported release', 'each line', 'each branch', 'each series', 'each active', 'each supported', 'every supported', 'within a major', 'within the major', 'within each', 'given major', 'of each release'],
    de: ['jeder hauptversion', 'jede major*'], fr: ['chaque version'], es: ['cada version'], pt: ['cada versao'], ru: ['каждой мажорной'], zh: ['每个主版本', '同一主版本', '每个大版本'], ja: ['同一メジャー', '各メジャー'], ko: ['각 메이저'],
  },
  refer: {
    en: ['see', 'refer', 'check', 'consult', 'visit', 'listed', 'found', 'find', 'available at', 'available on', 'available in', 'documented', 'described', 'published', 'lives in', 'live in', 'read', 'details', 'information', 'outlined', 'defined', 'head over', 'look at', 'kept in', 'maintained at', 'hosted', 'located', 'follow', 'follows', 'please see', 'stated', 'viewed', 'view', 'go to', 'covered by', 'governed by', 'use'],
    de: ['siehe', 'finden', 'finde*'], fr: ['voir', 'consult*', 'trouver', 'disponible*'], es: ['consult*', 'ver', 'vea', 'encontrar*', 'disponible*'], pt: ['consult*', 'ver', 'veja', 'encontr*', 'disponivel'], it: ['consult*', 'vedi', 'vedere', 'disponibil*'], nl: ['zie'], tr: ['bakiniz', 'bkz', 'inceleyin'], id: ['lihat', 'silakan', 'tersedia'], pl: ['zobacz'], ru: ['см', 'смотрите', 'описан*', 'доступн*'], zh: ['参见', '查看', '请参阅', '参考', '详见', '见'], ja: ['参照', 'ご覧', 'をご確認', '参考'], ko: ['참조', '참고', '확인'],
  },
  filler: {
    en: ['security policy', 'support email', 'technical support', 'security vulnerability', 'security vulnerabilities', 'vulnerability report', 'commercial support', 'support team', 'support channel', 'vulnerability reporting', 'security researchers', 'report a vulnerability'],
  },
};
