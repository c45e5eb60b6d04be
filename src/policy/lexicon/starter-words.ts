// How the starter policy tells its author what to write, as people left it and as machines translated it.
import type { Lexicon } from '../../versions/phrases.ts';

/** `instruction` addresses the author; `versions` and `reports` tell the two instructions apart. */
export type StarterWord = 'instruction' | 'versions' | 'reports';

export const starterWords: Lexicon<StarterWord> = {
  instruction: {
    en: ['use this section to', 'this section where we tell people', 'this section is where we tell people', 'tell them where to go', 'use this section for', 'in this section tell people', 'this section tells people about which versions of your project', 'use the section below to tell', 'your project are currently being supported'],
    de: ['verwenden sie diesen abschnitt', 'nutzen sie diesen abschnitt', 'benutzen sie diesen abschnitt', 'verwende diesen abschnitt', 'nutze diesen abschnitt', 'in diesem abschnitt konnen sie', 'geben sie an wohin', 'sagen sie ihnen', 'teilen sie ihnen mit', 'sag ihnen'],
    fr: ['utilisez cette section', 'utiliser cette section', 'indiquez leur', 'dites leur', 'expliquez leur', 'informez les'],
    es: ['utilice esta seccion', 'utiliza esta seccion', 'usa esta seccion', 'use esta seccion', 'utilizar esta seccion', 'digales donde', 'digales a donde', 'diles donde', 'diles a donde', 'indica a donde', 'indique a donde', 'indiqueles'],
    pt: ['use esta secao', 'utilize esta secao', 'usar esta secao', 'use esta seccao', 'diga lhes', 'diga a eles', 'informe a eles', 'diga onde'],
    it: ['usa questa sezione', 'utilizza questa sezione', 'utilizzare questa sezione', 'utilizzate questa sezione', 'usare questa sezione', 'indica loro', 'di loro dove', 'comunica loro'],
    nl: ['gebruik deze sectie', 'gebruik dit gedeelte', 'vertel hen', 'vertel ze'],
    tr: ['bu bolumu kullan*', 'bu bolumde projenizin', 'insanlara soylemek icin bu bolumu', 'onlara nereye'],
    id: ['gunakan bagian ini', 'bagian ini menjelaskan versi mana dari proyek anda', 'beri tahu mereka', 'beritahu mereka'],
    uz: ['ushbu bolimdan foydalan*', "ushbu bo'limdan foydalan*", "bu bo'limdan foydalan*", 'ularga qayerga'],
    fi: ['kayta tata osiota', 'kerro heille'],
    pl: ['uzyj tej sekcji', 'skorzystaj z tej sekcji', 'powiedz im', 'wykorzystaj te sekcje'],
    cs: ['pouzijte tuto sekci', 'pouzijte tuto cast', 'reknete jim'],
    sv: ['anvand det har avsnittet', 'anvand denna sektion', 'beratta for dem'],
    ru: ['используйте этот раздел', 'используйте данный раздел', 'сообщите им', 'расскажите им', 'скажите им'],
    uk: ['використовуйте цей розділ', 'використайте цей розділ', 'повідомте їм', 'розкажіть їм'],
    vi: ['su dung phan nay', 'su dung muc nay', 'cho ho biet'],
    zh: ['使用此部分', '使用本节', '使用本部分', '使用这个部分', '使用此章节', '使用此節', '使用這個部分', '用这一节', '告诉他们', '告訴他們', '使用本章节', '使用此区域', '使用此小节'],
    ja: ['このセクションを使用', 'このセクションを使って', 'このセクションを利用', 'どこに行けば', 'どこへ行けば'],
    ko: ['이 섹션을 사용', '이 섹션을 이용', '이 섹션에서는 프로젝트의', '어디로 가야', '이 섹션을 활용'],
  },
  versions: {
    en: ['version', 'versions'], de: ['version*'], fr: ['version', 'versions'], es: ['version', 'versiones'], pt: ['versao', 'versoes'], it: ['versione', 'versioni'], nl: ['versie*'], tr: ['surum*', 'versiyon*'], id: ['versi'], uz: ['versiya*'], fi: ['versio*'],
    pl: ['wersj*'], cs: ['verz*'], ru: ['верси*'], uk: ['версі*'], vi: ['phien ban'], zh: ['版本'], ja: ['バージョン'], ko: ['버전'],
  },
  reports: {
    en: ['vulnerability', 'report', 'where to go', 'update on a'], de: ['sicherheitslucke*', 'melden', 'gemeldet*', 'wohin'], fr: ['vulnerabilite*', 'signal*'], es: ['vulnerabilidad*', 'informar una'], pt: ['vulnerabilidade*'], it: ['vulnerabilita'], tr: ['acig*', 'bildir*'], id: ['kerentanan', 'laporan'],
    ru: ['уязвимост*'], uk: ['вразлив*'], zh: ['漏洞', '报告'], ja: ['脆弱性', '報告'], ko: ['취약점', '보고'],
  },
};

/** The words of text that is still to be filled in. */
export type BlankWord = 'fill' | 'your' | 'thing';

export const blankWords: Lexicon<BlankWord> = {
  fill: {
    en: ['insert', 'enter', 'add your', 'replace', 'placeholder', 'todo', 'tbd', 'fill in', 'to be added', 'add link', 'add email', 'change me', 'changeme', 'specify', 'provide your', 'put your'],
    de: ['einfugen', 'ersetzen', 'eintragen'], fr: ['inserer', 'inserez', 'remplacer'], es: ['insertar', 'inserte', 'reemplazar'], pt: ['inserir', 'insira', 'substituir'], it: ['inserire', 'inserisci', 'sostituire'], tr: ['ekleyin', 'girin'], id: ['masukkan', 'isi', 'ganti'],
    ru: ['вставьте', 'укажите', 'введите'], zh: ['插入', '填写', '填入', '替换'], ja: ['挿入', '記入', '入力'], ko: ['입력', '삽입'],
  },
  your: {
    en: ['your', 'yourname', 'youremail', 'yourdomain', 'yourcompany', 'yourproject', 'yourusername', 'yourorg', 'yourrepo'], de: ['ihre', 'ihr', 'deine', 'dein', 'ihren'], fr: ['votre', 'vos', 'ton', 'ta'], es: ['tu', 'su', 'vuestro'], pt: ['seu', 'sua', 'teu'], it: ['tuo', 'tua', 'il tuo', 'vostro'], nl: ['uw', 'jouw'],
    tr: ['sizin', 'senin', 'eposta adresiniz', 'e posta adresiniz'], id: ['anda', 'kamu'], pl: ['twoj', 'twoja'], ru: ['ваш', 'ваша', 'вашу', 'ваше'], zh: ['你的', '您的'], ja: ['あなたの'], ko: ['귀하의', '당신의'],
  },
  thing: {
    en: ['email', 'e mail', 'email address', 'mail', 'contact', 'contact email', 'name', 'link', 'url', 'address', 'date', 'project name', 'project', 'company', 'company name', 'organization', 'maintainer', 'maintainers', 'maintainer email', 'security email', 'team email', 'security contact', 'contact method', 'pgp key', 'pgp', 'key', 'website', 'domain', 'repo', 'repository', 'username', 'x', 'xx', 'n', 'number', 'phone', 'phone number', 'security team', 'year', 'form', 'formular', 'time', 'days', 'hours', 'security', 'owner', 'fingerprint', 'discord', 'page'],
    de: ['e mail adresse', 'adresse', 'formular', 'datum', 'name'], fr: ['adresse', 'adresse e mail', 'lien', 'nom', 'date'], es: ['correo', 'correo electronico', 'direccion', 'enlace', 'nombre', 'fecha'], pt: ['endereco', 'e mail', 'nome', 'data'], it: ['indirizzo', 'indirizzo email', 'nome', 'data', 'modulo'], tr: ['e posta', 'eposta'], id: ['alamat', 'nama', 'tanggal', 'surel'],
    ru: ['почта', 'адрес', 'имя', 'дата', 'ссылка'], zh: ['邮箱', '电子邮件', '地址', '名称', '日期', '链接', '联系方式'], ja: ['メール', 'メールアドレス', '名前', '日付', 'リンク'], ko: ['이메일', '주소', '이름', '날짜', '링크'],
  },
};
