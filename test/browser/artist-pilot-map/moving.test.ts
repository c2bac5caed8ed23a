import { expect } from '@open-wc/testing';
import { PilotMapPage } from '../../helpers/artist-pilot-map.ts';
import { waitUntil } from '../../helpers/patience.ts';

const centreOf = (element: Element) => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
};

describe('by keyboard', () => {
  it('one Tab reaches the municipalities, arrows walk between them, Enter opens', async () => {
    const page = await PilotMapPage.open();
    expect(page.all('[data-area][tabindex="0"]').length).to.equal(1);
    page.area('853').focus();
    await page.press('ArrowRight');
    expect(page.focusedArea).to.equal('202');
    expect(page.area('202').getAttribute('tabindex')).to.equal('0');
    await page.press('End', 'Home');
    expect(page.focusedArea).to.equal('019');
    await page.press('Enter');
    await page.detailsOpen();
    expect(page.detailsTitle).to.equal('Kirjailija Loimijokivarressa');
  });

  it('the map alone reaches every pilot', async () => {
    const page = await PilotMapPage.open();
    const reached = new Set<string>();
    const seen = new Set<string>();
    const walk = async (code: string): Promise<void> => {
      seen.add(code);
      const pilots: string[] = [];
      page.element.addEventListener(
        'vk-select',
        (event) => {
          const { type, id } = event.detail;
          if (type === 'pilot') pilots.push(id);
        },
        { once: true },
      );
      page.area(code).focus();
      await page.press('Enter');
      await page.detailsOpen();
      for (const id of pilots) reached.add(id);
      for (const button of page.all('.choice')) reached.add(button.textContent!.trim());
      await page.closeDetails();
      for (const arrow of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        page.area(code).focus();
        await page.press(arrow);
        const next = page.focusedArea!;
        if (!seen.has(next)) await walk(next);
      }
    };
    await walk(page.find<SVGElement>('[data-area][tabindex="0"]').dataset['area']!);
    expect(seen.size).to.equal(27);
    const texts = [...reached].join('\n');
    for (const id of page.rowIds) {
      const title = page.row(id).textContent!.trim();
      expect(texts.includes(id) || texts.includes(title), `${title} can be reached`).to.equal(true);
    }
  });

  it('the list alone reaches every pilot', async () => {
    const page = await PilotMapPage.open({ width: 320 });
    for (const id of page.rowIds) {
      page.row(id).focus();
      await page.press('Enter');
      await page.detailsOpen();
      expect(page.detailsTitle).to.equal(page.row(id).textContent!.trim());
      await page.closeDetails();
      expect(page.focused).to.equal(page.row(id));
    }
  });

  it('plus, minus, zero and Shift with arrows move the map, only while it has the focus', async () => {
    const page = await PilotMapPage.open();
    const whole = page.scale;
    page.row('sirkus-salo').focus();
    await page.press('=');
    expect(page.scale).to.equal(whole);
    page.area('853').focus();
    await page.press('=');
    await waitUntil(() => page.scale > whole * 1.9);
    const before = page.find('.world').getAttribute('transform');
    await page.pressWithShift('ArrowLeft');
    await waitUntil(() => page.find('.world').getAttribute('transform') !== before);
    await page.press('0');
    await waitUntil(() => Math.abs(page.scale - whole) < 1e-6);
  });

  it('buttons do all that fingers do', async () => {
    const page = await PilotMapPage.open();
    expect(page.all('.compass').length).to.equal(0);
    await page.zoomIn();
    const before = page.find('.overlay').getAttribute('transform');
    page.find<HTMLButtonElement>('.compass .left').click();
    await waitUntil(() => page.find('.overlay').getAttribute('transform') !== before);
    const [, out, reset] = page.all<HTMLButtonElement>('.zoom button');
    reset!.focus();
    reset!.click();
    await waitUntil(() => out!.getAttribute('aria-disabled') === 'true');
    expect(page.focused, 'the button that had the focus keeps it').to.equal(reset);
  });
});

describe('wheel, mouse and fingers', () => {
  const wheel = (init: WheelEventInit) =>
    new WheelEvent('wheel', { bubbles: true, cancelable: true, composed: true, ...init });

  it('leave a plain wheel to the page and say how to zoom', async () => {
    const page = await PilotMapPage.open();
    const whole = page.scale;
    const event = wheel({ deltaY: -120 });
    page.find('svg.map').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(page.scale).to.equal(whole);
    expect(page.find('.hint').textContent).to.match(/Ctrl|⌘/);
  });

  it('zoom around the pointer with Ctrl or Cmd', async () => {
    const page = await PilotMapPage.open();
    const map = page.find('svg.map');
    const marker = page.markers[0]!;
    const { x, y } = centreOf(marker);
    const event = wheel({ deltaY: -240, ctrlKey: true, clientX: x, clientY: y });
    const whole = page.scale;
    map.dispatchEvent(event);
    await waitUntil(() => page.scale > whole * 1.9);
    expect(event.defaultPrevented).to.equal(true);
    const again = wheel({ deltaY: 480, metaKey: true, clientX: x, clientY: y });
    map.dispatchEvent(again);
    await waitUntil(() => Math.abs(page.scale - whole) < 1e-6);
  });

  const pointer = (type: string, x: number, y: number, init: PointerEventInit = {}) =>
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      clientX: x,
      clientY: y,
      pointerType: 'mouse',
      pointerId: 1,
      isPrimary: true,
      buttons: type === 'pointerup' ? 0 : 1,
      ...init,
    });

  it('drag with a mouse, and choose nothing by it', async () => {
    const page = await PilotMapPage.open();
    await page.zoomIn();
    const map = page.find<SVGSVGElement>('svg.map');
    // A made-up pointer can't be captured.
    map.setPointerCapture = () => {};
    const { x, y } = centreOf(map);
    const before = page.find('.world').getAttribute('transform');
    map.dispatchEvent(pointer('pointerdown', x, y));
    map.dispatchEvent(pointer('pointermove', x + 40, y + 10));
    map.dispatchEvent(pointer('pointermove', x + 80, y + 20));
    map.dispatchEvent(pointer('pointerup', x + 80, y + 20));
    page.area('853').dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
    await waitUntil(() => page.find('.world').getAttribute('transform') !== before);
    expect(page.details).to.equal(null);
    page.area('853').focus();
    await page.press('Enter');
    await page.detailsOpen();
  });

  it('let go of a mouse whose button came up elsewhere', async () => {
    const page = await PilotMapPage.open();
    const whole = page.scale;
    await page.zoomIn();
    await waitUntil(() => page.scale > whole * 1.9999, 'it has come to rest');
    const map = page.find<SVGSVGElement>('svg.map');
    map.setPointerCapture = () => {};
    const { x, y } = centreOf(map);
    const before = page.find('.world').getAttribute('transform');
    map.dispatchEvent(pointer('pointerdown', x, y));
    for (const step of [40, 80, 120])
      map.dispatchEvent(pointer('pointermove', x + step, y, { buttons: 0 }));
    await new Promise(requestAnimationFrame);
    expect(page.find('.world').getAttribute('transform')).to.equal(before);
  });

  it('scroll the page with one finger, move and zoom the map with two', async () => {
    const page = await PilotMapPage.open();
    const map = page.find<SVGSVGElement>('svg.map');
    expect(getComputedStyle(map).touchAction).to.equal('pan-x pan-y');
    const { x, y } = centreOf(map);
    const finger = (type: string, id: number, dx: number) =>
      map.dispatchEvent(pointer(type, x + dx, y, { pointerType: 'touch', pointerId: id }));
    const whole = page.scale;
    finger('pointerdown', 1, -50);
    finger('pointermove', 1, -80);
    expect(page.scale).to.equal(whole);
    finger('pointerdown', 2, 50);
    finger('pointermove', 2, 180);
    await waitUntil(() => page.scale > whole * 1.5);
    finger('pointerup', 1, -80);
    finger('pointerup', 2, 180);
  });
});
