import { expect } from '@open-wc/testing';
import { sendKeys, setViewport } from '@web/test-runner-commands';
import { afterPaint } from '../../../src/widget/after-paint.ts';
import { filterOption } from '../../helpers/filters.ts';
import { FundingFinderPage, nameOf } from '../../helpers/funding-finder.ts';
import { waitUntil } from '../../helpers/patience.ts';
import { textOf } from '../../helpers/text-of.ts';
import { savedFile } from '../../helpers/taking-along.ts';

describe('the list of calls', () => {
  it('shows what closes soonest first and what is over last', async () => {
    const page = await FundingFinderPage.open();
    expect(page.ids[0]).to.equal('alueellinen-apuraha');
    expect(page.ids.at(-1)).to.equal('interreg');
    expect(page.status).to.equal('20 hakua');
    expect(textOf(page.row('alueellinen-apuraha').querySelector('.when')!)).to.equal(
      'Sulkeutuu tänään ma 5.10. klo 16.00',
    );
    expect(textOf(page.row('kulttuurihyvinvointi').querySelector('.when')!)).to.equal(
      'Sulkeutuu 4 päivän päästä pe 9.10. klo 16.15',
    );
    expect(textOf(page.row('leader-saaristo').querySelector('.instant')!)).to.equal(
      'ma 12.10. klo 24.00',
    );
  });

  it('speaks Swedish and English, and marks what is only in another language', async () => {
    const page = await FundingFinderPage.open({ attributes: { lang: 'en' } });
    expect(page.status).to.equal('20 calls');
    const name = page.row('musik-kompositor').querySelector('.name')!;
    expect(name.querySelector('[lang="sv"]')).to.not.equal(null);
    page.element.lang = 'sv';
    await waitUntil(() => page.status === '20 utlysningar');
    expect(name.querySelector('[lang]')).to.equal(null);
  });

  it('shows more on request and goes on reading there', async () => {
    const page = await FundingFinderPage.open({ attributes: { limit: '4' } });
    expect(page.ids).to.have.length(4);
    page.button('Näytä lisää (16)').click();
    await page.element.updateComplete;
    await page.element.updateComplete;
    expect(page.ids).to.have.length(8);
    expect(page.focused).to.equal(page.row(page.ids[4]!).querySelector('.name'));
  });

  it('opens details in place and tells the page', async () => {
    const page = await FundingFinderPage.open();
    const selected: unknown[] = [];
    page.element.addEventListener('vk-select', (event) => selected.push(event.detail));
    const details = textOf(await page.open('leader-kylat'));
    expect(details).to.contain('vähintään 25 % kuluista');
    expect(details).to.contain('Jälkikäteen maksettuja kuluja vastaan');
    expect(details).to.contain('Hakijan on oltava rekisteröity.');
    expect(selected).to.deep.equal([{ type: 'grant', id: 'leader-kylat' }]);
  });

  it('says who may not apply, and every round', async () => {
    const page = await FundingFinderPage.open();
    expect(textOf(await page.open('taiteilija-apuraha'))).to.contain(
      'Kuka ei voi hakea Yhdistys, kunta',
    );
    const rounds = [...(await page.open('musik-kompositor')).querySelectorAll('.rounds li')].map(
      textOf,
    );
    expect(rounds).to.have.length(3);
    expect(rounds[0]).to.contain('(sulkeutunut)');
    expect(rounds[1]).to.contain('to 22.10. klo 16.00 (avoinna nyt)');
    expect(rounds[1]).to.contain('Päätös joulukuuhun 2026 mennessä');
    expect(rounds[2]).to.contain('(tulossa)');
  });

  it('says what kind of funding it is, and when it usually recurs, also beside rounds that are over', async () => {
    const call = (id: string, fields: object) => ({
      id,
      name: id,
      funder: { name: 'R' },
      ...fields,
    });
    const over = [{ opens: '2026-01-01', closes: '2026-01-30' }];
    const recurs = { usual: { fi: 'Haku on yleensä tammikuussa.', sv: 'Brukar öppna i januari.' } };
    const funding = [
      call('a', { kind: 'prize', rounds: over, recurs }),
      call('b', { kind: 'other', rounds: over }),
    ];
    const page = await FundingFinderPage.open({ data: { version: '1', funding } });
    const [known, other] = [textOf(await page.open('a')), textOf(await page.open('b'))];
    expect(known).to.contain('Rahoitusmuoto Palkinto');
    expect(known).to.match(/\(sulkeutunut\) Haku on yleensä tammikuussa\./);
    expect(other).not.to.contain('Rahoitusmuoto');
  });

  it('says until when, where nothing is known of when a round began', async () => {
    const page = await FundingFinderPage.open();
    const details = textOf(await page.open('leader-saaristo'));
    expect(details).to.contain('Hakuajat ma 12.10. klo 24.00 asti (avoinna nyt)');
  });
});

describe('the search', () => {
  it('understands, says how, and forgets a word on request', async () => {
    const page = await FundingFinderPage.open();
    await page.search('apuraha nuorelle kuvataiteilijalle Salossa');
    await waitUntil(() => page.readings.length > 0);
    expect(page.ids[0]).to.equal('salo-kuvataide');
    expect(page.readings.at(-1)).to.equal('Salo');
    expect(page.status).to.contain('1 haku');
    page.all<HTMLButtonElement>('.reading .chip').at(-1)!.click();
    await waitUntil(() => page.field.value === 'apuraha nuorelle kuvataiteilijalle');
  });

  it('reads people as people, in each language alike, and their culture as that', async () => {
    const read = async (lang: string, query: string) => {
      const page = await FundingFinderPage.open({ attributes: { lang } });
      await page.search(query);
      await waitUntil(() => page.readings.length > 0);
      return page.readings;
    };
    expect(await read('fi', 'nuorille')).to.deep.equal(['Nuoret']);
    expect(await read('sv', 'ung')).to.deep.equal(['Unga']);
    expect(await read('en', 'young')).to.deep.equal(['Young people']);
    expect(await read('fi', 'nuorisokulttuuriin')).to.deep.equal(['Nuorisokulttuuri']);
  });

  it('leaves out what is denied, says so, and takes it back in on request', async () => {
    const page = await FundingFinderPage.open();
    await page.search('kuvataide muualle kuin Saloon');
    await waitUntil(() => page.readings.length > 0);
    expect(page.readings.at(-1)).to.equal('Pois lukien: Salo');
    expect(page.ids).not.to.include('salo-kuvataide');
    page.all<HTMLButtonElement>('.reading .chip').at(-1)!.click();
    await waitUntil(() => page.field.value === 'kuvataide');
    await waitUntil(() => page.ids.includes('salo-kuvataide'));
  });

  it('marks what it matched, umlauts or not', async () => {
    const page = await FundingFinderPage.open();
    await page.search('kylien');
    await waitUntil(() => page.root.querySelector('mark'));
    expect(page.all('mark').map(textOf)).to.include('Kylien');
  });

  it('announces the count once after a pause, and tells the page', async () => {
    const page = await FundingFinderPage.open();
    const counts: number[] = [];
    page.element.addEventListener('vk-filter', (event) => counts.push(event.detail.count));
    await page.search('residenssi');
    await waitUntil(() => page.announcement === '1 haku');
    expect(counts.at(-1)).to.equal(1);
  });

  it('starts from the attribute, and stays empty when it is emptied', async () => {
    const page = await FundingFinderPage.open({ attributes: { query: 'residenssi' } });
    await waitUntil(() => page.status.startsWith('1 haku'));
    expect(page.field.value).to.equal('residenssi');
    page.field.focus();
    await sendKeys({ press: 'Escape' });
    page.field.value = '';
    page.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await waitUntil(() => page.status === '20 hakua');
  });

  it('asks for what the page sets anew, whatever was asked before', async () => {
    const page = await FundingFinderPage.open({ attributes: { query: 'residenssi' } });
    page.field.value = '';
    await page.search('apuraha');
    page.element.setAttribute('query', 'residenssi työ');
    await page.answered('residenssi työ');
    expect(page.field.value).to.equal('residenssi työ');
  });

  it('tells what fits in part from what fits, and says once where nothing fits wholly', async () => {
    const page = await FundingFinderPage.open();
    await page.search('taiteilija Salossa');
    await waitUntil(() => /^\d+ hakua? · \d+ sopii osittain$/.test(page.status));
    expect(textOf(page.find('.section'))).to.equal('Sopivat osittain');

    await page.search(', tanssi museolle yli 200 000 €');
    await waitUntil(() => page.status.startsWith('Yksikään'));
    expect(page.status).to.match(
      /^Yksikään haku ei täytä kaikkia toiveitasi\. \d+ sopii osittain$/,
    );
    expect(textOf(page.find('.section'))).to.equal('Lähimpänä hakuasi');
    expect(page.ids.length).to.be.above(0);
    await waitUntil(() => page.announcement === page.status, 'it is said');
  });

  it('searches for the word in whose midst it was taken to another place', async () => {
    const page = await FundingFinderPage.open();
    await page.search('taide');
    const column = page.element.parentElement!;
    page.field.value = 'taiteilija';
    page.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    page.element.remove();
    await afterPaint();
    column.append(page.element);
    await page.answered('taiteilija');
    expect(page.field.value).to.equal('taiteilija');
    await page.search('residenssi');
    expect(page.field.value).to.equal('taiteilijaresidenssi');
  });

  it('names the one limit to drop, and shows what comes nearest', async () => {
    const page = await FundingFinderPage.open();
    await page.tick('Museo');
    await page.search('residenssi');
    await waitUntil(() => page.root.querySelector('.notice'));
    expect(textOf(page.find('.notice'))).to.contain('Yksikään haku ei vastaa valintojasi.');
    expect(textOf(page.find('.section'))).to.equal('Lähimpänä hakuasi');
    page.find<HTMLButtonElement>('.notice button').click();
    await waitUntil(() => page.root.querySelector('.notice') === null);
  });
});

describe('the filters', () => {
  it('widen inside one, narrow across two, and count what each would add', async () => {
    const page = await FundingFinderPage.open();
    const artists = page.count('Taiteilija');
    const museums = page.count('Museo');
    await page.tick('Taiteilija');
    expect(page.status).to.equal(`${artists} hakua`);
    expect(page.count('Museo')).to.equal(museums);
    await page.tick('Museo');
    expect(page.chips).to.include('Kuka hakee: Taiteilija');
    await page.tick('Sulkeutuu pian');
    expect(page.ids).to.not.include('taiteilija-apuraha');
    page.button('Tyhjennä rajaukset').click();
    await waitUntil(() => page.status === '20 hakua');
  });

  it('stay open, and keep the focus, when the last choice in them is taken back', async () => {
    const page = await FundingFinderPage.open();
    const group = page.all<HTMLDetailsElement>('.sidebar details').at(-1)!;
    expect(group.open).to.equal(false);
    group.querySelector('summary')!.click();
    const box = group.querySelector('input')!;
    box.focus();
    for (const isChosen of [true, false]) {
      await sendKeys({ press: ' ' });
      await waitUntil(() => page.chips.length > 0 === isChosen);
    }
    await afterPaint();
    expect(group.open).to.equal(true);
    expect(page.focused).to.equal(box);
  });

  it('keep the focus on a choice that is taken back and leads nowhere now', async () => {
    const page = await FundingFinderPage.open();
    await page.tick('Museo');
    await page.search('residenssi');
    await waitUntil(() => page.root.querySelector('.notice'));
    const box = page
      .all<HTMLLabelElement>('.sidebar label.check')
      .find((label) => textOf(label).startsWith('Museo'))!
      .querySelector('input')!;
    box.focus();
    await sendKeys({ press: ' ' });
    await waitUntil(() => page.chips.length === 0);
    await afterPaint();
    expect(page.count('Museo')).to.equal(0);
    expect(page.focused).to.equal(box);
    expect(box.disabled).to.equal(false);
  });

  it('stand in a drawer where there is no room, and give the focus back', async () => {
    await setViewport({ width: 360, height: 640 });
    const page = await FundingFinderPage.open({ width: 320 });
    const opener = page.find<HTMLButtonElement>('.open-filters');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    const dialog = await page.dialogOpen();
    await page.tick('Museo', 'dialog');
    expect(textOf(dialog.querySelector('.dialog-foot .primary')!)).to.equal('Näytä 2 hakua');
    await sendKeys({ press: 'Escape' });
    await page.dialogClosed();
    await waitUntil(() => page.focused === opener, 'focus is back');
    expect(page.ids).to.have.length(2);
    expect(textOf(opener)).to.equal('Rajaukset (1)');
    await setViewport({ width: 1280, height: 800 });
  });

  it('have all their buttons on the smallest phone, in the language with the longest words', async () => {
    await setViewport({ width: 320, height: 640 });
    const page = await FundingFinderPage.open({ width: 288, attributes: { lang: 'sv' } });
    page.find<HTMLButtonElement>('.open-filters').click();
    const dialog = await page.dialogOpen();
    const edge = dialog.getBoundingClientRect().right;
    for (const button of dialog.querySelectorAll('.dialog-foot .button'))
      expect(button.getBoundingClientRect().right).to.be.at.most(edge);
    await setViewport({ width: 1280, height: 800 });
  });

  it('are never cut off by the order beside them', async () => {
    for (const lang of ['fi', 'sv', 'en']) {
      const page = await FundingFinderPage.open({ width: 288, attributes: { lang } });
      const order = await waitUntil(() => page.root.querySelector('select'));
      const opener = page.find('.open-filters').getBoundingClientRect();
      expect(order.getBoundingClientRect().top, lang).to.be.at.least(opener.bottom);
      expect(order.labels[0]!.firstElementChild!.getBoundingClientRect().width).to.be.above(20);
    }
  });

  it('are limited by the page', async () => {
    const page = await FundingFinderPage.open({
      attributes: { applicant: 'museum', status: 'closed' },
    });
    expect(page.ids).to.deep.equal(['museot']);
  });

  it('follow the municipality of their group', async () => {
    const one = await FundingFinderPage.open({ attributes: { group: 'test' } });
    const two = await FundingFinderPage.open({ attributes: { group: 'test' } });
    await one.tick('Naantali');
    await waitUntil(() => two.chips.some((chip) => chip === 'Missä: Naantali'));
  });
});

describe('choosing', () => {
  it('puts up to three side by side', async () => {
    const page = await FundingFinderPage.open();
    await page.compare('kulttuurihyvinvointi', 'leader-kylat', 'naantali-kohde', 'turku-nuoret');
    expect(textOf(page.find('.tray'))).to.contain('Vertailussa 3/3');
    await waitUntil(() => page.announcement.startsWith('Vertailuun mahtuu kolme hakua.'));
    page.button('Avaa vertailu').click();
    const dialog = await page.dialogOpen();
    expect(dialog.querySelectorAll('thead th[scope="col"]')).to.have.length(4);
    page.button('Poista vertailusta: Kulttuurin kohdeavustus', dialog).click();
    await page.element.updateComplete;
    expect(dialog.querySelectorAll('thead th[scope="col"]')).to.have.length(3);
    page.button('Sulje', dialog).click();
    await page.dialogClosed();
  });

  it('says behind no dialog what changes in one', async () => {
    const page = await FundingFinderPage.open();
    await page.compare('leader-kylat', 'naantali-kohde');
    page.button('Avaa vertailu').click();
    const comparison = await page.dialogOpen();
    const said = ({ root }: typeof page) =>
      textOf(root.querySelector('dialog:modal [role="status"]') ?? root.host);
    expect(said(page)).to.equal('');
    page.button('Poista vertailusta: Kulttuurin kohdeavustus', comparison).click();
    await waitUntil(() => said(page) === 'Vertailussa 1/3', 'it is said in the dialog');
    page.button('Sulje', comparison).click();
    await waitUntil(() => !page.root.querySelector('dialog'));
    page.button('Auta valitsemaan').click();
    const guide = await page.dialogOpen();
    expect(said(page), 'what was said before is not said again').to.equal('');
    filterOption(guide, 'Museo')!.click();
    await waitUntil(() => said(page) === '2 hakua', 'the count is said in the dialog');
  });

  it('tells that none is compared any more', async () => {
    const page = await FundingFinderPage.open();
    await page.compare('leader-kylat', 'naantali-kohde');
    page.button('Tyhjennä vertailu').focus();
    page.button('Tyhjennä vertailu').click();
    await waitUntil(() => page.announcement === 'Vertailussa 0/3');
    expect(page.focused!.closest('.actions'), 'reading goes on in the list').to.not.equal(null);
  });

  for (const width of [320, 1000]) {
    it(`never hides what has the focus under what was picked, ${width} px wide`, async () => {
      const page = await FundingFinderPage.open({ width });
      const details = await page.open('turku-nuoret');
      page.button('Tallenna: Nuorten taideidea', details).click();
      await page.compare('alueellinen-apuraha');
      const tray = page.find('.tray');
      const isClear = (control: Element) =>
        control.getBoundingClientRect().bottom <= tray.getBoundingClientRect().top;
      for (const control of page.all('.body :is(a, button, summary, select)')) {
        control.focus();
        if (page.focused !== control) continue; // not shown at this width
        await waitUntil(() => isClear(control), `${nameOf(control)} is above the tray`);
      }
    });
  }

  it('hides no cross of the comparison under its title', async () => {
    const page = await FundingFinderPage.open();
    await page.compare('leader-kylat', 'naantali-kohde', 'alueellinen-apuraha');
    page.button('Avaa vertailu').click();
    const dialog = await page.dialogOpen();
    // As where a page is enlarged four times.
    dialog.style.blockSize = '220px';
    const top = dialog.querySelector('.dialog-top')!;
    for (const cross of dialog.querySelectorAll<HTMLElement>('.compared button')) {
      // Scrolled until it is under the title.
      dialog.scrollTop += cross.getBoundingClientRect().top - top.getBoundingClientRect().top;
      cross.focus();
      // WebKit scrolls with the next frame.
      await waitUntil(
        () => cross.getBoundingClientRect().top >= top.getBoundingClientRect().bottom,
        `${nameOf(cross)} is below the title`,
      );
    }
  });

  it('leaves room in the drawer where a page is enlarged four times', async () => {
    const page = await FundingFinderPage.open({ width: 320 });
    await setViewport({ width: 320, height: 256 });
    page.button('Rajaukset').click();
    const dialog = await page.dialogOpen();
    const stays = [...dialog.querySelectorAll('*')].filter(
      (each) => getComputedStyle(each).position === 'sticky',
    );
    const covered = stays.reduce((sum, each) => sum + each.getBoundingClientRect().height, 0);
    expect(covered, 'covered of 256 px').to.be.at.most(80);
    for (const options of dialog.querySelectorAll('.options'))
      expect(getComputedStyle(options).overflowY, 'scrolls by itself').to.equal('visible');
    await setViewport({ width: 1280, height: 800 });
  });

  it('links to what is known of others with targets of 24 pixels', async () => {
    const page = await FundingFinderPage.open({ width: 320 });
    const details = await page.open('kulttuurihyvinvointi');
    const known = await waitUntil(() => details.querySelector<HTMLDetailsElement>('.known'));
    known.open = true;
    const links = await waitUntil(() => {
      if (!known.querySelector('a')) return undefined;
      const found = [...details.querySelectorAll('.facts-list a')];
      return found.length ? found : undefined;
    });
    for (const link of links)
      expect(link.getBoundingClientRect().height, textOf(link)).to.be.at.least(24);
  });

  it('keeps count and order apart with letters of twice the size', async () => {
    const page = await FundingFinderPage.open({ width: 640 });
    page.element.style.fontSize = '32px';
    await waitUntil(() => page.root.querySelector('.order'), 'the order is there');
    const words = document.createRange();
    words.selectNodeContents(page.find('.status'));
    const status = words.getBoundingClientRect();
    const order = page.find('.order').getBoundingClientRect();
    expect(status.right <= order.left || status.bottom <= order.top).to.equal(true);
    await page.compare('leader-kylat');
    page.element.parentElement!.style.inlineSize = '320px';
    await waitUntil(() => page.element.scrollWidth <= 320, 'nothing is wider');
  });

  it('leads by three questions to the same filters', async () => {
    const page = await FundingFinderPage.open();
    page.button('Auta valitsemaan').click();
    const dialog = await page.dialogOpen();
    const museum = [...dialog.querySelectorAll('label')].find((label) =>
      textOf(label).startsWith('Museo'),
    )!;
    museum.querySelector('input')!.click();
    await page.element.updateComplete;
    page.button('Seuraava', dialog).click();
    await waitUntil(() => textOf(dialog).includes('Mihin tarvitset rahaa?'));
    await waitUntil(() => page.focused?.id === 'question', 'focus on the question');
    page.button('Näytä 2 hakua', dialog).click();
    await page.dialogClosed();
    expect(page.chips).to.include('Kuka hakee: Museo');
    expect(page.ids).to.have.length(2);
  });

  it('keeps what is saved in the fragment', async () => {
    const page = await FundingFinderPage.open({ attributes: { permalinks: 'on' } });
    const details = await page.open('turku-nuoret');
    page.button('Tallenna: Nuorten taideidea', details).click();
    await page.element.updateComplete;
    expect(location.hash).to.contain('saved=turku-nuoret');
    page.button('Tallennetut (1)').click();
    await page.element.updateComplete;
    expect(page.ids).to.deep.equal(['turku-nuoret']);
    history.replaceState(null, '', location.pathname + location.search);
  });
});

describe('what a press brings without a word on the page', () => {
  it('is said of the order', async () => {
    const page = await FundingFinderPage.open();
    const order = page.find<HTMLSelectElement>('.order select');
    order.focus();
    order.value = 'amount';
    order.dispatchEvent(new Event('change', { bubbles: true }));
    await waitUntil(() => page.announcement === 'Haut järjestettiin uudelleen: suurin summa.');
  });

  it('is said of files', async () => {
    const page = await FundingFinderPage.open();
    await savedFile(() => page.button('Lataa taulukkona').click());
    await waitUntil(() => page.announcement === 'Tiedosto rahoitushaut.csv on ladattu.');
    await savedFile(() => page.button('Muistuta: Kulttuurin kohdeavustus').click());
    await waitUntil(() => page.announcement === 'Tiedosto naantali-kohde.ics on ladattu.');
  });
});

describe('an old link', () => {
  const follow = (fragment: string) => {
    history.replaceState(null, '', `#vk-funding-finder:${fragment}`);
    return FundingFinderPage.open({ attributes: { permalinks: 'on' } });
  };
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('to a call that is gone says so, and shows the others', async () => {
    const page = await follow('poistettu');
    const words = 'Linkissä mainittua hakua ei löydy. Se on ehkä poistettu.';
    expect(textOf(page.find('.notice'))).to.equal(words);
    expect(page.ids).to.have.length(20);
    await waitUntil(() => page.announcement === words);
    await page.tick('Museo');
    await waitUntil(() => !page.root.querySelector('.notice'));
  });

  it('says no longer so when another call is opened', async () => {
    const page = await follow('poistettu');
    await page.open(page.ids[0]!);
    expect(page.root.querySelector('.notice')).to.equal(null);
  });

  it('to saved calls that are gone shows all others', async () => {
    const page = await follow(';saved=poistettu;only=saved');
    expect(page.status).to.equal('20 hakua');
  });

  it('to compared calls that are gone leaves room for others', async () => {
    const page = await follow(';compare=poistettu,vanha,mennyt');
    expect(page.root.querySelector('.tray')).to.equal(null);
    await page.compare('leader-kylat', 'turku-nuoret');
    expect(textOf(page.find('.tray'))).to.contain('Vertailussa 2/3');
  });
});

describe('without a mouse', () => {
  it('everything is reached in the order it is read', async () => {
    const page = await FundingFinderPage.open({
      attributes: { limit: '1', filters: 'search guide status' },
    });
    // What follows in the page: past it, Tab leads into the browser's own bars, and keys go there.
    const next = document.createElement('button');
    page.element.after(next);
    const reached: string[] = [];
    page.field.focus();
    while (page.focused && reached.length < 40) {
      reached.push(nameOf(page.focused).slice(0, 24));
      await sendKeys({ press: 'Tab' });
    }
    expect(document.activeElement).to.equal(next);
    expect(reached[0]).to.equal('Hae rahoitusta');
    expect(reached[1]).to.equal('Auta valitsemaan');
    expect(reached).to.include('Alueellinen apuraha tait');
    expect(reached.indexOf('Alueellinen apuraha tait')).to.be.lessThan(
      reached.indexOf('Näytä lisää (19)'),
    );
  });
});

describe("the feed's own words", () => {
  it('carry their language where it is another than the page’s', async () => {
    const page = await FundingFinderPage.open({
      attributes: { lang: 'sv' },
      data: {
        version: '1',
        vocabulary: { purposes: { foraging: { fi: 'keruutaide' } } },
        funding: [
          {
            id: 'a',
            name: { sv: 'A' },
            funder: { name: { sv: 'B' }, url: 'https://b.example/' },
            purposes: ['foraging', 'event'],
          },
        ],
      },
    });
    await page.open('a');
    const details = page.find('.details');
    expect(textOf(details)).to.include('Keruutaide (på finska), evenemang');
    expect(details.querySelector('[lang="fi"]')!.textContent).to.equal('Keruutaide');
  });
});
