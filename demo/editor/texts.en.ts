import { artForms } from '../../src/text/en/vocabulary/art-forms.ts';
import { audiences } from '../../src/text/en/vocabulary/audiences.ts';
import { purposes } from '../../src/text/en/vocabulary/purposes.ts';
import { regions } from '../../src/text/en/vocabulary/regions.ts';
import { topics } from '../../src/text/en/vocabulary/topics.ts';
import calendar from '../../src/text/en/later/workshop-calendar.ts';
import type { FeedProblem as Problem, ProblemCode } from '../../src/tools/vk-feed/problem.ts';
import labels from './labels.en.ts';
import type { Texts } from './texts.fi.ts';

const how: Record<string, string> = {
  url: 'Write the whole address: https://town.example/.',
  'web-url': 'Write the whole address: https://town.example/picture.jpg.',
  email: 'Write the address like this: name@town.example.',
  phone: 'Write the number like this: +358 40 123 4567.',
  number: 'Write a number.',
  moment: 'Choose a day.',
  'moment-or-null': 'Choose a day.',
  date: 'Choose a day.',
  'partial-date': 'Write a year, a month or a day: 2026, 9/2026 or 1.9.2026.',
  time: 'Choose a time.',
  list: 'Choose at least one.',
};

const problems: Record<ProblemCode, (problem: Problem) => string> = {
  syntax: () => 'This can’t be read.',
  missing: ({ kind = '' }) => `This is missing. ${how[kind] ?? 'Write it here.'}`,
  type: ({ kind = '' }) => `This can’t be read. ${how[kind] ?? ''}`.trim(),
  format: ({ kind = '' }) => `This can’t be read. ${how[kind] ?? ''}`.trim(),
  value: ({ kind = '' }) => `This value isn’t allowed. ${how[kind] ?? ''}`.trim(),
  url: ({ kind = '' }) => `The address isn’t valid. ${how[kind] ?? ''}`.trim(),
  'duplicate-id': () => 'Another item has this id already. Change the id.',
  'end-before-start': () => 'The end is before the start. Check the days and times.',
  'unknown-place': () => 'This place isn’t there any more. Choose another one.',
  'unknown-zone': () => 'There is no such time zone. In Finland it is Europe/Helsinki.',
  version: () => 'The version of the file isn’t known.',
  limit: () =>
    'The list has further pages, which weren’t read. Narrow the address: first and last day, place.',
  private: () => 'The calendar has events that are marked private. They aren’t shown.',
  'no-alt': () => 'Tell what the picture shows. Not everybody sees it.',
  'no-language': ({ value }) =>
    value === 'sv' ? 'The text is missing in Swedish.' : 'The text is missing in Finnish.',
  'past-deadline': () => 'The deadline has passed.',
  'closes-before-opens': () => 'The last day is before the opening day. Check the dates.',
  'unknown-field': ({ value, names = [] }) =>
    `The field “${value}” isn’t known, so it isn’t shown.${names.length ? ` Do you mean “${names[0]}”?` : ''} It stays in the file.`,
  'no-scheme': ({ value }) => `Write https:// in front: https://${value}.`,
  'unknown-id': ({ value }) => `The id “${value}” isn’t in this feed.`,
  'unknown-municipality': ({ value }) =>
    `Municipality ${value} isn’t in Southwest Finland. Check the code.`,
  'old-check': () => 'Last checked more than a year ago.',
  'not-among-repeats': () =>
    'The first day isn’t one of the repeated days. Change the start or the repetition.',
  'two-ends': () =>
    'The repetition has both a last day and a number of times. Only the day counts; remove one of them.',
  'unread-rule': ({ value }) =>
    `The part “${value}” of the repetition rule isn’t understood, so it isn’t followed.`,
  'far-away': () => 'The location isn’t in Finland. Check latitude and longitude.',
};

const texts: Texts = {
  title: 'Feed editor',
  intro:
    'Write workshops, artist pilots, funding and contacts into the forms. You see at once what they look like on the page. At the end you save a file and put it on your own server. Nothing is sent anywhere.',
  skip: 'Skip to the form',
  interfaceLanguage: 'Language',
  guide: 'Guide for webmasters (in Finnish)',
  snippet: 'Make an embed code',
  file: 'File',
  start: 'Start a new one',
  open: 'Open a file…',
  dropHere: 'You can also drag the file onto this page.',
  openUrl: 'Open from an address',
  url: 'Address of the feed',
  openNow: 'Open',
  save: 'Save',
  saveAs: 'Save as…',
  nav: 'Parts of the feed',
  feed: 'About the feed',
  feedHelp: 'These are for the whole file. What is filled in suits most.',
  sections: {
    workshops: {
      tab: 'Workshops',
      none: 'There are no workshops yet.',
      add: 'Add a workshop',
      all: 'All workshops',
      unnamed: 'Workshop without a name',
    },
    pilots: {
      tab: 'Artist pilots',
      none: 'There are no artist pilots yet.',
      add: 'Add an artist pilot',
      all: 'All artist pilots',
      unnamed: 'Artist pilot without a name',
    },
    funding: {
      tab: 'Funding',
      none: 'There are no grants or subsidies yet.',
      add: 'Add a grant or subsidy',
      all: 'All grants and subsidies',
      unnamed: 'Call without a name',
    },
    contacts: {
      tab: 'Contacts',
      none: 'There are no contacts yet.',
      add: 'Add a contact',
      all: 'All contacts',
      unnamed: 'Contact without a name',
    },
    places: {
      tab: 'Places',
      none: 'There are no shared places yet. A place can also be written into a workshop.',
      add: 'Add a place',
      all: 'All places',
      unnamed: 'Place without a name',
    },
  },
  groups: {
    about: 'Description and background',
    times: 'Times and repetition',
    audience: 'For whom and in which language',
    online: 'Taking part online',
    people: 'Contacts and connections',
    terms: 'Conditions',
    other: 'Rarely needed',
  },
  groupsBySection: {
    'feed.other': 'Time zone',
    'feed.terms': 'Your own words',
    'pilots.times': 'Exact places',
    'contacts.times': 'Opening hours and absences',
    'contacts.about': 'Addresses, picture and responsibilities',
    'pilots.people': 'Contacts',
    'funding.people': 'Contact and last check',
  },
  moreFields: 'More fields',
  filled: (n) => `${n} filled in`,
  required: 'required',
  languages: { fi: 'Finnish', sv: 'Swedish', en: 'English' },
  day: 'Day',
  time: 'Time',
  midnight: (day) => `Ends on ${day} at midnight (24:00).`,
  termText: 'Word',
  newTerm: 'New word',
  code: 'Id',
  codeHint:
    'Made from the word. With the id of a ready-made word you give it a name of your own. Items that use an old id do not change with it.',
  codeTaken: (code) => `Another word already has the id “${code}”. Choose another.`,
  codeNeeded: 'The word needs an id.',
  yes: 'Yes',
  no: 'No',
  notSaid: 'Not told',
  tellMore: 'I’ll tell more',
  none: 'Not chosen',
  asPlanned: 'Goes ahead as planned',
  ownPlace: 'I’ll write the place here',
  chosenPlace: 'Which place',
  keepPlace: 'Keep this place for others, too',
  placeKept: (name) => `The place “${name}” can now be chosen everywhere.`,
  search: 'Search the list',
  found: (n: number, of: number) => `Showing ${n} of ${of}.`,
  foundNone: 'Nothing matches. Clear the search to see all.',
  add: (what) => `Add ${what}`,
  remove: (what) => `Remove ${what}`,
  copy: 'Copy',
  copyOf: (name) => `Copy: ${name}`,
  removeItem: 'Remove',
  removeOf: (name) => `Remove: ${name}`,
  removed: (name) => `Removed: ${name}.`,
  moveUp: (name) => `Move up: ${name}`,
  moveDown: (name) => `Move down: ${name}`,
  moved: (name, at, of) => `Moved: ${name}, now ${at} of ${of}.`,
  isFirst: (name) => `${name} is already first.`,
  isLast: (name) => `${name} is already last.`,
  copied: (name) => `Copied: ${name}. You are now editing the copy.`,
  undo: 'Undo',
  undone: 'Restored.',
  unreadable: (n) => `Item ${n} can’t be read`,
  noList: 'This part of the file can’t be edited, as it isn’t a list.',
  toMend: (n) => (n === 1 ? '1 thing to correct' : `${n} things to correct`),
  toNote: (n) => (n === 1 ? '1 remark' : `${n} remarks`),
  mendTitle: 'Correct these, and everything is shown on the page',
  noteTitle: 'Note these, too',
  error: 'Error',
  preview: 'Preview',
  previewLanguage: 'Language of the preview',
  previewOne: 'Only this item is previewed.',
  previewEmpty: 'The preview appears when what is required has been written.',
  previewPlaces: 'Places are shown with the workshops and artist pilots.',
  toPreview: 'Go to the preview',
  unsaved: 'Unsaved changes. They are kept in this browser.',
  unsavedUnkept:
    'Unsaved changes. The browser doesn’t keep them, so save before you close the page.',
  saved: 'No unsaved changes.',
  untouched: 'A new feed',
  savedAs: (name) => `Saved: ${name}.`,
  savedWith: (n) =>
    n === 1
      ? 'One thing is unfinished and may be left out of the page.'
      : `${n} things are unfinished and may be left out of the page.`,
  next: 'Put the file on your server, then make the embed code.',
  opened: (name) => `Opened: ${name}.`,
  started: 'A new feed has been started.',
  restored: 'You continue where you left off.',
  othersOpen:
    'The editor is open in another tab as well. What you began there stays there; here you start your own.',
  broken: (name, line) =>
    `The file ${name} can’t be opened: it is broken on line ${line}. Check commas, quotation marks and brackets.`,
  noFeed: (name) =>
    `${name} isn’t a feed. The command vk-feed makes one of a spreadsheet or a calendar: see the guide.`,
  noAnswer: (name) =>
    `No file can be had from ${name}. Check the address, or save the file to your computer first and open it from there.`,
  notSaved: 'Saving didn’t succeed. Try again.',
  changedSince: (name) =>
    `The file ${name} has been changed elsewhere since you opened it. Choose Save as to keep both, or save once more to replace it.`,
  fileName: 'culture.json',
  labels,
  vocabulary: { topics, audiences, artForms, purposes, regions },
  features: calendar.features,
  problem: (problem) => problems[problem.code](problem),
};

export default texts;
