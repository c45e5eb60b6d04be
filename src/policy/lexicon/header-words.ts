// The words of table headers, by which a column tells what stands in it.
import type { Lexicon } from '../../versions/phrases.ts';

export type HeaderWord =
  | 'version'
  /** Whether versions get fixes; `security` marks the column that is about security. */
  | 'status'
  | 'security'
  /** When support ends. */
  | 'end'
  /** When a version came out, or which release of it is the first or the newest: no claim. */
  | 'aside'
  | 'scope'
  | 'note'
  | 'legend'
  /** Words of tables about other things: response times, severities, keys. */
  | 'foreign'
  | 'filler';

export const headerWords: Lexicon<HeaderWord> = {
  version: {
    en: ['version', 'versions', 'release', 'releases', 'branch', 'branches', 'series', 'release line', 'release series', 'tag', 'tags', 'line', 'version range', 'affected version', 'software version', 'ver', 'release train', 'version series', 'branch tag', 'code line', 'major version', 'minor version', 'version line', 'release branch'],
    de: ['version', 'versionen', 'zweig'],
    fr: ['version', 'versions', 'branche'],
    es: ['version', 'versiones', 'rama'],
    pt: ['versao', 'versoes'],
    it: ['versione', 'versioni', 'ramo'],
    nl: ['versie', 'versies'],
    tr: ['surum', 'surumler', 'versiyon', 'surumu'],
    id: ['versi'],
    uz: ['versiya', 'versiyalar', 'versiyasi'],
    fi: ['versio', 'versiot'],
    pl: ['wersja', 'wersje'],
    cs: ['verze'],
    sv: ['version', 'versioner'],
    ru: ['версия', 'версии', 'ветка', 'релиз'],
    uk: ['версія', 'версії'],
    vi: ['phien ban'],
    zh: ['版本', '分支', '版本号', '版本號'],
    ja: ['バージョン', 'ヴァージョン', 'ブランチ', 'リリース'],
    ko: ['버전', '브랜치', '릴리스'],
    ar: ['الإصدار', 'إصدار'],
    fa: ['نسخه'],
    th: ['เวอร์ชัน'],
  },
  status: {
    en: ['supported', 'support', 'status', 'maintained', 'supported with security updates', 'maintenance', 'support status', 'support level', 'state', 'support type', 'supported versions', 'is supported', 'patches', 'fixes', 'updates', 'active', 'lifecycle', 'bug fixes', 'bug fix', 'receives', 'maintenance status', 'is maintained', 'eligible', 'policy', 'coverage', 'phase', 'still supported'],
    de: ['unterstutzt', 'unterstutzung', 'status', 'gewartet', 'support'],
    fr: ['supporte*', 'prise en charge', 'pris en charge', 'prises en charge', 'statut', 'etat', 'maintenu*', 'support', 'supportee'],
    es: ['soportad*', 'compatible', 'soporte', 'estado', 'mantenid*', 'con soporte', 'admitid*', 'compatibilidad'],
    pt: ['suportad*', 'suporte', 'status', 'estado', 'situacao', 'mantid*'],
    it: ['supportat*', 'supporto', 'stato', 'mantenut*'],
    nl: ['ondersteund', 'ondersteuning', 'status'],
    tr: ['destekleniyor', 'destek', 'durum', 'desteklenen', 'destek durumu', 'destekleniyor mu'],
    id: ['didukung', 'dukungan', 'status', 'dukungan keamanan'],
    uz: ['qo\'llab quvvatlanadi', 'qollab quvvatlanadi', 'holati', 'holat'],
    fi: ['tuettu', 'tuki', 'tila'],
    pl: ['wspierana', 'wspierane', 'status', 'wsparcie', 'obslugiwana'],
    cs: ['podporovan*', 'podpora', 'stav'],
    sv: ['stods', 'stod', 'status'],
    ru: ['поддерживается', 'поддержка', 'статус', 'поддерживаемая', 'состояние'],
    uk: ['підтримується', 'підтримка', 'статус'],
    vi: ['ho tro', 'duoc ho tro', 'trang thai'],
    zh: ['支持', '状态', '狀態', '支持状态', '是否支持', '支援', '维护状态', '支持情况'],
    ja: ['サポート', 'サポート状況', '状態', '対応', 'ステータス', 'サポート対象'],
    ko: ['지원', '지원 여부', '상태', '지원 상태', '지원여부'],
    ar: ['مدعوم', 'الدعم'],
    fa: ['پشتیبانی'],
    th: ['รองรับ', 'สถานะ'],
  },
  security: {
    en: ['security', 'security fixes', 'security updates', 'security patches', 'security support', 'security fix', 'security update', 'security patch', 'security issues'],
    de: ['sicherheitsupdates', 'sicherheit'],
    fr: ['securite', 'correctifs de securite'],
    es: ['seguridad', 'actualizaciones de seguridad'],
    pt: ['seguranca', 'atualizacoes de seguranca'],
    it: ['sicurezza', 'aggiornamenti di sicurezza'],
    ru: ['безопасност*', 'обновления безопасности'],
    zh: ['安全', '安全更新'],
    ja: ['セキュリティ'],
    ko: ['보안', '보안 업데이트'],
  },
  end: {
    en: ['until', 'end of life', 'eol', 'end of support', 'eos', 'eol date', 'end date', 'supported until', 'support ends', 'end', 'ends', 'support until', 'eos eol', 'expires', 'expiry', 'end of security support', 'support end', 'end of maintenance', 'maintained until', 'security fixes until', 'retirement', 'support end date', 'sunset', 'till', 'planned eol', 'deprecation date', 'through'],
    de: ['bis', 'ende', 'unterstutzt bis', 'support ende', 'lebensende'],
    fr: ['jusqu au', 'fin de support', 'fin de vie', 'fin', 'jusque'],
    es: ['hasta', 'fin de vida', 'fin de soporte', 'fin del soporte', 'fecha de fin'],
    pt: ['ate', 'fim do suporte', 'fim de vida', 'fim', 'suporte ate'],
    it: ['fino al', 'fine supporto', 'fine vita', 'fino a'],
    nl: ['tot', 'einde', 'einde ondersteuning'],
    tr: ['bitis', 'destek sonu', 'bitis tarihi'],
    id: ['sampai', 'akhir dukungan', 'hingga', 'berakhir'],
    pl: ['do', 'koniec wsparcia'],
    ru: ['до', 'окончание', 'конец поддержки', 'дата окончания', 'окончание поддержки'],
    uk: ['до', 'кінець підтримки'],
    zh: ['结束', '截止', '终止', '支持截止', '结束时间', '终止日期', '停止维护', '到期', '截止日期'],
    ja: ['終了', 'サポート終了', '期限', '終了日', 'サポート期限'],
    ko: ['종료', '지원 종료', '만료', '종료일'],
  },
  aside: {
    en: ['release date', 'released', 'release date', 'launch', 'launched', 'first release', 'initial release', 'latest version', 'latest release', 'last version', 'last release', 'final version', 'final release', 'original launch version', 'original launch', 'launch version', 'first version', 'initial version', 'date', 'introduced', 'published', 'start', 'started', 'latest', 'newest', 'current version', 'current release', 'latest patch', 'minimum', 'min', 'tested', 'last plugin version', 'plugin version', 'changelog', 'logs', 'download', 'link', 'links', 'release notes', 'upgrade', 'migration', 'recommended version', 'api version', 'schema version', 'fixed version', 'fixed in', 'patched version', 'patched versions', 'patched in', 'codename', 'since', 'released on', 'general availability', 'ga', 'tag date', 'requires', 'required'],
    de: ['veroffentlicht', 'erscheinungsdatum', 'neueste version', 'datum'],
    fr: ['date de sortie', 'derniere version', 'date'],
    es: ['fecha de lanzamiento', 'ultima version', 'fecha', 'lanzamiento'],
    pt: ['data de lancamento', 'ultima versao', 'data', 'lancamento'],
    it: ['data di rilascio', 'ultima versione', 'data'],
    tr: ['cikis tarihi', 'tarih', 'yayin tarihi'],
    id: ['tanggal rilis', 'tanggal'],
    ru: ['дата выхода', 'последняя версия', 'дата', 'дата релиза'],
    zh: ['发布日期', '发布时间', '最新版本', '日期', '最新版'],
    ja: ['リリース日', '最新バージョン', '公開日', '日付', '最新版'],
    ko: ['출시일', '최신 버전', '날짜', '릴리스 날짜'],
  },
  scope: {
    en: ['package', 'packages', 'product', 'products', 'component', 'components', 'module', 'modules', 'project', 'app', 'application', 'plugin', 'library', 'crate', 'sdk', 'service', 'artifact', 'repository', 'platform', 'edition', 'name', 'image', 'chart', 'tool', 'extension', 'package name', 'software', 'distribution', 'item', 'theme', 'gem', 'engine', 'runtime', 'dependency', 'subproject', 'client', 'driver'],
    de: ['paket', 'produkt', 'komponente', 'modul'],
    fr: ['paquet', 'produit', 'composant', 'module'],
    es: ['paquete', 'producto', 'componente', 'modulo'],
    pt: ['pacote', 'produto', 'componente', 'modulo'],
    it: ['pacchetto', 'prodotto', 'componente', 'modulo'],
    tr: ['paket', 'urun', 'bilesen'],
    id: ['paket', 'produk', 'komponen'],
    ru: ['пакет', 'продукт', 'компонент', 'модуль'],
    zh: ['包', '产品', '组件', '模块', '软件'],
    ja: ['パッケージ', '製品', 'コンポーネント', 'モジュール'],
    ko: ['패키지', '제품', '구성 요소', '모듈'],
  },
  note: {
    en: ['notes', 'note', 'comment', 'comments', 'description', 'details', 'remarks', 'remark', 'info', 'explanation', 'reason', 'detail', 'additional information', 'information', 'meaning'],
    de: ['hinweise', 'hinweis', 'bemerkung*', 'anmerkung*', 'kommentar', 'beschreibung'],
    fr: ['remarque*', 'notes', 'commentaire*', 'description'],
    es: ['notas', 'comentarios', 'observaciones', 'descripcion'],
    pt: ['notas', 'observacoes', 'comentarios', 'descricao'],
    it: ['note', 'commenti', 'descrizione'],
    tr: ['notlar', 'aciklama'],
    id: ['catatan', 'keterangan'],
    ru: ['примечани*', 'комментари*', 'описание'],
    zh: ['备注', '说明', '備註', '描述'],
    ja: ['備考', '説明', 'メモ'],
    ko: ['비고', '설명', '참고'],
  },
  legend: { en: ['legend', 'symbol', 'icon', 'key', 'mark'], de: ['legende', 'symbol'], fr: ['legende', 'symbole'], es: ['leyenda', 'simbolo'], pt: ['legenda', 'simbolo'], ru: ['обозначение'], zh: ['图例'], ja: ['凡例'] },
  foreign: {
    en: ['severity', 'response', 'response time', 'time', 'sla', 'contact', 'email', 'fingerprint', 'stage', 'cvss', 'cve', 'advisory', 'vulnerability', 'risk', 'threat', 'control', 'bounty', 'reward', 'priority', 'impact', 'report', 'timeline', 'channel', 'checksum', 'sha256', 'algorithm', 'owner', 'role', 'id', 'issue', 'action', 'mitigation', 'revision history', 'author', 'changes', 'change', 'endpoint', 'permission', 'license'],
  },
  filler: { en: ['the', 'of', 'for', 'and', 'or', 'with', 'in', 'is', 'a'] },
};
