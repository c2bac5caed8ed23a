import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  contrast,
  parseColour,
  readable,
  readableOn,
  toCss,
} from '../../../src/widget/contrast.ts';

describe('contrast', () => {
  it('is 21 for black on white and 1 for a colour on itself', () => {
    assert.equal(Math.round(contrast([0, 0, 0], [1, 1, 1])), 21);
    assert.equal(contrast([0.2, 0.4, 0.6], [0.2, 0.4, 0.6]), 1);
  });

  it('leaves an accent that reads as it is', () => {
    assert.equal(toCss(readable([0, 0.36, 0.68], [1, 1, 1])), 'rgb(0 92 173)');
  });

  it('mends an accent that would not read on the page', () => {
    for (const surface of [
      [1, 1, 1],
      [0.07, 0.07, 0.09],
      [0.5, 0.5, 0.5],
      [1, 0.9, 0.3],
    ] as const)
      for (const accent of [
        [1, 1, 0],
        [0, 0.36, 0.68],
        [0.5, 0.5, 0.5],
      ] as const)
        assert.ok(contrast(readable(accent, surface), surface) >= 4.5);
  });

  it('writes black on light accents and white on dark ones', () => {
    assert.deepEqual(readableOn([1, 0.8, 0]), [0, 0, 0]);
    assert.deepEqual(readableOn([0, 0.2, 0.4]), [1, 1, 1]);
  });

  it('reads what getComputedStyle writes', () => {
    assert.deepEqual(parseColour('rgb(255, 0, 0)'), { rgb: [1, 0, 0], alpha: 1 });
    assert.deepEqual(parseColour('rgba(0, 0, 0, 0)'), { rgb: [0, 0, 0], alpha: 0 });
    assert.deepEqual(parseColour('color(srgb 0.5 0.25 0 / 0.5)'), {
      rgb: [0.5, 0.25, 0],
      alpha: 0.5,
    });
    assert.deepEqual(parseColour('color(srgb none 0.25 50% / 0.5)'), {
      rgb: [0, 0.25, 0.5],
      alpha: 0.5,
    });
    for (const other of [
      'oklch(0.5 0.1 200)',
      'color(display-p3 1 0 0)',
      'color(srgb-linear 1 0 0)',
      '',
    ])
      assert.equal(parseColour(other), undefined, other);
  });
});
