import type * as fi from '../../fi/vocabulary/topics.ts';

export const topics: typeof fi.topics = {
  cooperation: 'cooperation',
  participation: 'participation',
  funding: 'knowledge of funding',
  networks: 'working in networks',
  wellbeing: 'arts and wellbeing',
  accessibility: 'accessibility',
  children: 'children’s culture',
  heritage: 'cultural heritage',
  communication: 'communication',
  digital: 'digital culture',
  visual: 'visual arts',
  dance: 'dance',
  music: 'music',
  literature: 'literature',
  craft: 'crafts',
};
