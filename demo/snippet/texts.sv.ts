import type { Texts } from './texts.fi.ts';

const texts: Texts = {
  title: 'Skapa inbäddningskod',
  intro:
    'Välj vad som ska visas på sidan och varifrån uppgifterna kommer. Du ser resultatet genast och får en kod som fungerar i ditt publiceringssystem.',
  skip: 'Gå till innehållet',
  language: 'Språk',
  guide: 'Anvisningar för webbredaktören',
  editor: 'Redigera flödet',
  what: 'Vad som visas',
  widgets: {
    'workshop-calendar': 'Workshoppar och evenemang',
    'artist-pilot-map': 'Konstnärernas pilotprojekt på kartan',
    'funding-finder': 'Bidrag och stipendier',
    'contact-card': 'Kontaktuppgifter',
  },
  feed: 'Flödets adress',
  feedHint: 'JSON-filen som uppgifterna kommer från. Även iCalendar och Linked Events går bra.',
  exampleFeed: 'Det här är ett exempel. Skriv adressen till ditt eget flöde i stället.',
  municipality: 'Kommuner',
  municipalityHint: 'Åtskilda med komma. Tomt: alla kommuner.',
  municipalityUnknown: (names) =>
    `I nätverket finns ingen kommun som heter ${names}. Kontrollera stavningen eller använd kommunnumret.`,
  widgetLanguage: 'Innehållets språk',
  pageLanguage: 'Samma som sidans språk',
  heading: 'Rubrik',
  headingHint: 'Tomt: den färdiga rubriken.',
  framedHeading:
    'Ramen har alltid den färdiga rubriken. En egen rubrik kan du skriva på sidan ovanför ramen.',
  limit: 'Antal rader först',
  view: 'Vy',
  views: { list: 'Lista', month: 'Månad' },
  layout: 'Layout',
  layouts: { card: 'Kort', list: 'Lista' },
  noFilters: 'Utan sökning och avgränsningar',
  color: 'Accentfärg',
  ownColor: 'Välj en egen färg',
  colorHint: 'Övriga färger, teckensnitt och storlek kommer alltid från sidan.',
  preview: 'Förhandsvisning',
  backgrounds: { light: 'Ljus', dark: 'Mörk', narrow: 'Smal' },
  where: 'Koden till din sida',
  cms: 'Publiceringssystem',
  cmss: {
    html: 'En vanlig HTML-sida',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    sitevision: 'Sitevision',
    sharepoint: 'SharePoint',
    liferay: 'Liferay',
    wix: 'Wix eller Squarespace',
    mediawiki: 'MediaWiki',
    stripping: 'Redigeraren tar bort allt annat',
  },
  steps: {
    html: 'Klistra in koden där delen ska synas.',
    wordpress:
      'Klistra in länken i texten som ett eget stycke. Be administratören lägga till laddaren i temat, eller installera vårt tillägg: då behövs ingen laddare.',
    drupal:
      'Klistra in länken i textfältet i källkodsläget. Administratören lägger till laddaren i temat eller i ett block.',
    joomla:
      'Klistra in koden i artikeln i källkodsläget. Administratören lägger till laddaren i sidmallens fil user.js, i Cassiopeia media/templates/site/cassiopeia/js/user.js.',
    sitevision: 'Lägg till en HTML-modul på sidan och klistra in koden i den.',
    sharepoint:
      'Lägg till webbdelen Inbäddning på sidan och klistra in koden i den. Administratören måste tillåta adressen under HTML-fältsäkerhet.',
    liferay:
      'Skapa ett klienttillägg (Client Extension, Custom Element) och fyll i fälten. Sedan finns delen i sidredigerarens lista.',
    wix: 'Lägg till Bädda in kod (Wix) eller ett Code-block (Squarespace) på sidan och klistra in koden i det.',
    mediawiki:
      'Klistra in länken på wikisidan. Administratören lägger till laddaren på sidan MediaWiki:Common.js.',
    stripping:
      'Gör en länk till den här adressen i texten. När administratören har lagt till laddaren i sidmallen blir länken en del av sidan. Fram till dess är den en vanlig länk.',
  },
  places: {
    content: 'I sidans innehåll',
    template: 'I sidmallen, en gång',
    css: 'I webbplatsens stilmall',
    settings: 'I formulärets fält',
    wikitext: 'På wikisidan',
  },
  base: 'Filernas adress',
  baseHint:
    'Mappen där vk.js finns. När mappens namn innehåller versionen ändras webbplatsen inte förrän du själv byter adress.',
  pinned: (version) =>
    `Koden är låst till version ${version}: webbläsaren avvisar filen om någon har ändrat den.`,
  notPinned: 'Koden kan inte låsas, eftersom det finns en annan version på den här adressen.',
  copy: 'Kopiera',
  copied: 'Kopierat',
  mail: 'Skicka till administratören',
  mailSubject: 'Inbäddningskod till webbplatsen',
  mailIntro: 'Hej! Kan du lägga till det här på webbplatsen? Anvisningarna finns på',
  check: {
    waiting: 'Kontrollerar…',
    missing: 'Skriv flödets adress.',
    ok: (n) => (n === 1 ? 'Flödet fungerar: 1 post.' : `Flödet fungerar: ${n} poster.`),
    none: 'Flödet fungerar, men det innehåller inga poster för den här delen.',
    dropped: (n) =>
      n === 1
        ? 'Det finns ett fel på ett ställe. Posten utelämnas eller visas ofullständig:'
        : `Det finns fel på ${n} ställen. Posterna utelämnas eller visas ofullständiga:`,
    network:
      'Adressen kan inte nås, eller så tillåter servern inte att andra webbplatser läser flödet. Om det står ”blocked by CORS policy” i webbläsarens konsol, be flödets administratör lägga till huvudet Access-Control-Allow-Origin: *',
    http: (status) =>
      status === 404
        ? 'Servern svarar att filen inte finns (404). Kontrollera adressen.'
        : `Servern svarar med felet ${status}.`,
    format:
      'Adressen ger något annat än ett flöde, till exempel en webbsida eller en inloggning, eller så har filen klippts av.',
    schema: 'Filen är JSON men inget flöde. Kontrollera att det står "version": "1" i början.',
  },
  reasons: {
    missing: 'saknas',
    type: 'är av fel typ',
    format: 'är skrivet i fel form',
    value: 'är inte ett tillåtet värde',
    url: 'är ingen giltig adress',
    'duplicate-id': 'är samma kod som en annan post har',
    'end-before-start': 'slutar innan det börjar',
    'unknown-place': 'hänvisar till en plats som inte finns i flödet',
    'unknown-zone': 'är ingen tidszon',
    version: 'är en okänd version',
    limit: 'fortsätter på sidor som inte lästes',
    private: 'innehåller evenemang som kalendern håller privata',
  },
};

export default texts;
