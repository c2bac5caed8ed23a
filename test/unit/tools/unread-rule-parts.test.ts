import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { unreadRuleParts } from '../../../src/tools/vk-feed/unread-rule-parts.ts';

describe('what of an RRULE isn’t followed', () => {
  for (const rule of [
    'FREQ=WEEKLY;BYDAY=MO,WE;COUNT=5',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=1;WKST=MO',
    'freq=yearly;bymonth=6;bymonthday=-1;until=20301231',
    'FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU;BYSETPOS=1;UNTIL=20270101T000000Z;',
    'FREQ=DAILY;BYHOUR=0,12;BYMINUTE=30;BYSECOND=0;WKST=SU',
    'FREQ=YEARLY;BYWEEKNO=20;BYYEARDAY=-366',
  ])
    test(`nothing of ${rule}`, () => assert.deepEqual(unreadRuleParts(rule), []));

  for (const [rule, ...parts] of [
    ['FREQ=WEEKLY;BYDAY=MO,XX,MA', 'BYDAY=XX', 'BYDAY=MA'],
    ['FREQ=WEEKLY;BYDAY=', 'BYDAY='],
    ['FREQ=WEEKLY;COUNT=0;UNTIL=joulukuu', 'COUNT=0', 'UNTIL=JOULUKUU'],
    ['FREQ=MONTHLY;BYMONTHDAY=32,1.5;BYEASTER=1', 'BYMONTHDAY=32', 'BYMONTHDAY=1.5', 'BYEASTER=1'],
    ['FREQ=DAILY;viikoittain', 'VIIKOITTAIN'],
    ['FREQ=FORTNIGHTLY;BYDAY=MO', 'FREQ=FORTNIGHTLY;BYDAY=MO'],
    ['joka maanantai', 'joka maanantai'],
  ] as const)
    test(`of ${rule}: ${parts.join(' · ')}`, () => assert.deepEqual(unreadRuleParts(rule), parts));
});
