import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileName } from '../../../src/widget/save-file.ts';

test('a file’s name is plain ASCII, whatever it is called by', () => {
  assert.equal(fileName('Åsa Öhmän, näyttelyt', 'vcf'), 'asa-ohman-nayttelyt.vcf');
  assert.equal(fileName('savi_paja-1', 'ics'), 'savi-paja-1.ics');
  assert.equal(fileName('–', 'csv'), 'vk.csv');
});
