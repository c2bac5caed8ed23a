import type { Texts } from './texts.fi.ts';

const texts: Texts = {
  title: 'Make an embed code',
  intro:
    'Choose what the page shows and where the data come from. You see the result at once, and get a code that works in your content management system.',
  skip: 'Skip to content',
  language: 'Language',
  guide: 'Guide for webmasters (in Finnish)',
  editor: 'Edit the feed',
  what: 'What to show',
  widgets: {
    'workshop-calendar': 'Workshops and events',
    'artist-pilot-map': 'Artist pilots on the map',
    'funding-finder': 'Grants and subsidies',
    'contact-card': 'Contact details',
  },
  feed: 'Address of the feed',
  feedHint: 'The JSON file with the data. iCalendar and Linked Events will do, too.',
  exampleFeed: 'This is an example. Type the address of your own feed instead.',
  municipality: 'Municipalities',
  municipalityHint: 'Separated by commas. Empty: all of them.',
  municipalityUnknown: (names) =>
    `No municipality of the network is called ${names}. Check the spelling, or use its number.`,
  widgetLanguage: 'Language of the content',
  pageLanguage: 'Same as the page',
  heading: 'Heading',
  headingHint: 'Empty: the built-in heading.',
  framedHeading:
    'A frame always has the built-in heading. You can write one of your own on the page above the frame.',
  limit: 'Rows at first',
  view: 'View',
  views: { list: 'List', month: 'Month' },
  layout: 'Layout',
  layouts: { card: 'Cards', list: 'List' },
  noFilters: 'Without search and filters',
  color: 'Accent colour',
  ownColor: 'Choose a colour',
  colorHint: 'Other colours, font and size always come from the page.',
  preview: 'Preview',
  backgrounds: { light: 'Light', dark: 'Dark', narrow: 'Narrow' },
  where: 'The code for your page',
  cms: 'Content management system',
  cmss: {
    html: 'A plain HTML page',
    wordpress: 'WordPress',
    drupal: 'Drupal',
    joomla: 'Joomla',
    sitevision: 'Sitevision',
    sharepoint: 'SharePoint',
    liferay: 'Liferay',
    wix: 'Wix or Squarespace',
    mediawiki: 'MediaWiki',
    stripping: 'My editor removes everything',
  },
  steps: {
    html: 'Paste the code where the widget should stand.',
    wordpress:
      'Paste the link into the text as a paragraph of its own. Ask the administrator to add the loader to the theme, or install our plugin: then no loader is needed.',
    drupal:
      'Paste the link into the text field in source mode. The administrator adds the loader to the theme or to a block.',
    joomla:
      'Paste the code into the article in source mode. The administrator adds the loader to the file user.js of the template, with Cassiopeia media/templates/site/cassiopeia/js/user.js.',
    sitevision: 'Add an HTML module to the page and paste the code into it.',
    sharepoint:
      'Add the Embed web part to the page and paste the code into it. The administrator has to allow the address under HTML field security.',
    liferay:
      'Create a client extension of the type Custom Element and fill in the fields. The widget then appears in the list of the page editor.',
    wix: 'Add Embed code (Wix) or a Code block (Squarespace) to the page and paste the code into it.',
    mediawiki:
      'Paste the link into the wiki page. The administrator adds the loader to the page MediaWiki:Common.js.',
    stripping:
      'Make a link to this address in the text. Once the administrator has added the loader to the template, the link turns into the widget. Until then it is an ordinary link.',
  },
  places: {
    content: 'Into the content of the page',
    template: 'Into the template, once',
    css: 'Into the style sheet of the site',
    settings: 'Into the fields of the form',
    wikitext: 'Into the wiki page',
  },
  base: 'Address of the files',
  baseHint:
    'The folder with vk.js. With the version in its name, the site does not change until you change the address yourself.',
  pinned: (version) =>
    `The code is pinned to version ${version}: browsers refuse the file if somebody has altered it.`,
  notPinned: 'The code cannot be pinned, because another version is at this address.',
  copy: 'Copy',
  copied: 'Copied',
  mail: 'Send to the administrator',
  mailSubject: 'Embed code for our site',
  mailIntro: 'Hello. Could you please add this to our site? The guide is at',
  check: {
    waiting: 'Checking…',
    missing: 'Type the address of the feed.',
    ok: (n) => (n === 1 ? 'The feed works: 1 item.' : `The feed works: ${n} items.`),
    none: 'The feed works, but holds nothing for this widget.',
    dropped: (n) =>
      n === 1
        ? 'There is a mistake in one place. The item is left out or shown in part:'
        : `There are mistakes in ${n} places. The items are left out or shown in part:`,
    network:
      'The address cannot be reached, or the server does not let other sites read the feed. If the browser console says “blocked by CORS policy”, ask whoever runs the feed to add the header Access-Control-Allow-Origin: *',
    http: (status) =>
      status === 404
        ? 'The server says that there is no such file (404). Check the address.'
        : `The server answers with error ${status}.`,
    format:
      'The address gives something else than a feed, such as a web page or a login, or the file has been cut short.',
    schema: 'The file is JSON but no feed. See that it begins with "version": "1".',
  },
  reasons: {
    missing: 'is missing',
    type: 'is of the wrong type',
    format: 'is written in the wrong form',
    value: 'is not a value that is known',
    url: 'is no valid address',
    'duplicate-id': 'is the same id as that of another item',
    'end-before-start': 'ends before it starts',
    'unknown-place': 'refers to a place that the feed does not have',
    'unknown-zone': 'is no time zone',
    version: 'is an unknown version',
    limit: 'goes on in pages that weren’t read',
    private: 'holds events that the calendar keeps private',
  },
};

export default texts;
