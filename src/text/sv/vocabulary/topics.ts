import type * as fi from '../../fi/vocabulary/topics.ts';

export const topics: typeof fi.topics = {
  cooperation: 'samarbete',
  participation: 'delaktighet',
  funding: 'kännedom om finansiering',
  networks: 'arbete i nätverk',
  wellbeing: 'kulturvälfärd',
  accessibility: 'tillgänglighet',
  children: 'barnkultur',
  heritage: 'kulturarv',
  communication: 'kommunikation',
  digital: 'digital kultur',
  visual: 'bildkonst',
  dance: 'dans',
  music: 'musik',
  literature: 'litteratur',
  craft: 'hantverk',
};
