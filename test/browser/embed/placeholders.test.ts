import { expect } from '@open-wc/testing';
import { convert } from '../../../src/embed/convert.ts';
import { PLACEHOLDERS } from '../../../src/embed/tags.ts';

const FEED = '/kulttuuri.json';
const LINK = `<a href="${FEED}">Työpajat</a>`;
const CALENDAR = `<vk-workshop-calendar feed="${FEED}" municipality="529"></vk-workshop-calendar>`;

/** What CMSs and editors make of our snippets, by the one that does so. */
const CORPUS: Record<string, { html: string; becomes?: string; inside?: string }> = {
  'a link with options, as every editor keeps it': {
    html: `<p><a href="${FEED}#vk-workshop-calendar;municipality=529">Työpajat</a></p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'MediaWiki: rel, class and an encoded semicolon': {
    html: `<p><a rel="nofollow" class="external text" href="${FEED}#vk-workshop-calendar%3Bmunicipality%3D529">Työpajat</a>\n</p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'DokuWiki: its own class and title': {
    html: `<p>\n<a href="${FEED}#vk-workshop-calendar;municipality=529" class="urlextern" title="${FEED}" rel="ugc nofollow">Työpajat</a>\n</p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'Ghost: ?ref= before the fragment': {
    html: `<p><a href="${FEED}?ref=kunta.example#vk-workshop-calendar;municipality=529">Työpajat</a></p>`,
    becomes: `<vk-workshop-calendar feed="${FEED}?ref=kunta.example" municipality="529"></vk-workshop-calendar>`,
  },
  'a link tracker: ?utm behind the fragment': {
    html: `<p><a href="${FEED}#vk-workshop-calendar;municipality=529?utm_source=x">Työpajat</a></p>`,
    becomes: CALENDAR,
  },
  'an editor that wraps what is bold': {
    html: `<p><strong><span><a href="${FEED}#vk-workshop-calendar;municipality=529">Työpajat</a></span></strong><br></p>`,
    becomes: CALENDAR,
  },
  'Quill: one link in three, as a word of it is bold': {
    html: `<p><a href="${FEED}#vk-workshop-calendar;municipality=529" rel="noopener noreferrer" target="_blank">Työpajat&nbsp;</a><strong><a href="${FEED}#vk-workshop-calendar;municipality=529" rel="noopener noreferrer" target="_blank">ja</a></strong><a href="${FEED}#vk-workshop-calendar;municipality=529" rel="noopener noreferrer" target="_blank">&nbsp;tapahtumat</a></p>`,
    becomes: CALENDAR,
    inside: 'Työpajat\u00a0ja\u00a0tapahtumat',
  },
  'two widgets in one paragraph stay two': {
    html: `<p><a class="vk-workshop-calendar" href="${FEED}" data-municipality="529">Työpajat</a>
      <a class="vk-contact-card" href="${FEED}">Yhteys</a></p>`,
    becomes: `<p>${CALENDAR} <vk-contact-card feed="${FEED}"></vk-contact-card></p>`,
  },
  'CKEditor: a place to jump to stays beside it': {
    html: `<p><span id="pajat"></span><a href="${FEED}#vk-workshop-calendar;municipality=529">Työpajat</a></p>`,
    becomes: `<p><span id="pajat"></span>${CALENDAR}</p>`,
  },
  'every editor: a link made a heading, whose id stays': {
    html: `<h2 id="pajat"><a href="${FEED}#vk-workshop-calendar;municipality=529">Työpajat</a></h2>`,
    becomes: CALENDAR.replace('>', ' id="pajat">'),
    inside: 'Työpajat',
  },
  'TinyMCE: a small, marked, struck link in its own target': {
    html: `<p><small><mark><s><a href="${FEED}#vk-workshop-calendar;municipality=529" target="_blank" rel="noopener">Ty&ouml;pajat</a></s></mark></small></p>`,
    becomes: CALENDAR,
  },
  'Lexical: spans around every text, and what Teams leaves beside': {
    html: `<p><span style="white-space: pre-wrap;">\u200b</span><a href="${FEED}#vk-workshop-calendar;municipality=529"><span style="white-space: pre-wrap;">Työpajat</span></a><span style="white-space: pre-wrap;">\u200b</span></p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'Trix: breaks inside and behind': {
    html: `<div><a href="${FEED}#vk-workshop-calendar;municipality=529"><br>Työpajat<br></a><br></div>`,
    becomes: `<div>${CALENDAR}<br></div>`,
    inside: 'Työpajat',
  },
  'Tiptap: rel, target and an empty paragraph': {
    html: `<p></p><p><a target="_blank" rel="noopener noreferrer nofollow" class="vk-workshop-calendar" href="${FEED}">Työpajat</a></p>`,
    becomes: `<p></p><vk-workshop-calendar feed="${FEED}"></vk-workshop-calendar>`,
  },
  'CKEditor 5: a link in a table': {
    html: `<figure class="table"><table><tbody><tr><td><a href="${FEED}#vk-workshop-calendar;municipality=529">Työpajat</a></td></tr></tbody></table></figure>`,
    becomes: `<figure class="table"><table><tbody><tr><td>${CALENDAR}</td></tr></tbody></table></figure>`,
  },
  'OWASP Java HTML Sanitizer: references for all signs': {
    html: `<p><a href="${FEED}?kieli&#61;fi&amp;lahde&#61;avoin#vk-workshop-calendar;municipality&#61;Myn%C3%A4m%C3%A4ki%2C%20Turku;heading&#61;Taidetta%20%26%20%22lasten%22%20pajoja" rel="nofollow">Työpajat</a></p>`,
    becomes: `<vk-workshop-calendar feed="${FEED}?kieli=fi&amp;lahde=avoin" municipality="Mynämäki, Turku" heading="Taidetta &amp; &quot;lasten&quot; pajoja"></vk-workshop-calendar>`,
  },
  'HTMLPurifier: several feeds, the space between them encoded': {
    html: `<p><a href="https://kunta.example/a.json%20https://b.example/b.json?v=1&amp;x=2#vk-workshop-calendar">Työpajat</a></p>`,
    becomes: `<vk-workshop-calendar feed="https://kunta.example/a.json https://b.example/b.json?v=1&amp;x=2"></vk-workshop-calendar>`,
  },
  'HTMLPurifier with URI.Munge: a page that says where the link leads': {
    html: `<p><a href="/exit?url=%2Fkulttuuri.json%23vk-workshop-calendar%3Bmunicipality%3DMyn%25C3%25A4m%25C3%25A4ki">Työpajat</a></p>`,
    becomes: `<vk-workshop-calendar feed="${FEED}" municipality="Mynämäki"></vk-workshop-calendar>`,
    inside: 'Työpajat',
  },
  'the same page, before an address in a class': {
    html: `<p><a class="vk-workshop-calendar" href="/exit?url=%2Fkulttuuri.json%23municipality%3D529">Työpajat</a></p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'the same page, in a div': {
    html: `<div class="vk-workshop-calendar" data-municipality="529"><a href="https://kunta.example/redirect?url=%2Fkulttuuri.json&amp;token=1">Työpajat</a></div>`,
    becomes: CALENDAR,
  },
  'a feed that is fetched through a page of the site stays so': {
    html: `<a class="vk-workshop-calendar" href="/proxy.php?url=https%3A%2F%2Fapi.example%2Fv1%2Fevent%2F">Työpajat</a>`,
    becomes: `<vk-workshop-calendar feed="/proxy.php?url=https%3A%2F%2Fapi.example%2Fv1%2Fevent%2F"></vk-workshop-calendar>`,
  },
  'Quill: a link in two paragraphs, as it holds a break': {
    html: `<p>Ensin</p><p><a href="${FEED}#vk-workshop-calendar;municipality=529" rel="noopener noreferrer" target="_blank">Työpajat</a></p><p><a href="${FEED}#vk-workshop-calendar;municipality=529" rel="noopener noreferrer" target="_blank">ja tapahtumat</a></p><p>Sitten</p>`,
    becomes: `<p>Ensin</p>${CALENDAR}<p>Sitten</p>`,
    inside: 'ja tapahtumat',
  },
  'the same link below something else is another widget': {
    html: `<p><a href="${FEED}#vk-contact-card">Yhteys</a></p><h2>Lisää</h2><p><a href="${FEED}#vk-contact-card">Yhteys</a></p>`,
    becomes: `<vk-contact-card feed="${FEED}"></vk-contact-card><h2>Lisää</h2><vk-contact-card feed="${FEED}"></vk-contact-card>`,
  },
  'the same link twice, with words between, is two': {
    html: `<p><a href="${FEED}#vk-contact-card">Yhteys</a> tai <a href="${FEED}#vk-contact-card">yhteys</a></p>`,
    becomes: `<p><vk-contact-card feed="${FEED}"></vk-contact-card> tai <vk-contact-card feed="${FEED}"></vk-contact-card></p>`,
  },
  'CKEditor: the language of a part': {
    html: `<p><span lang="sv" dir="ltr"><a href="${FEED}#vk-contact-card">Kontakt</a></span></p>`,
    becomes: `<vk-contact-card feed="${FEED}" lang="sv"></vk-contact-card>`,
  },
  'a link that says its language': {
    html: `<p lang="sv"><a lang="en" href="${FEED}#vk-contact-card">Contact</a></p>`,
    becomes: `<vk-contact-card feed="${FEED}" lang="en"></vk-contact-card>`,
  },
  'a language asked for before that of the paragraph': {
    html: `<p lang="sv"><a href="${FEED}#vk-contact-card;lang=fi">Yhteys</a></p>`,
    becomes: `<vk-contact-card feed="${FEED}" lang="fi"></vk-contact-card>`,
  },
  'a link in the middle of a sentence stays in its place': {
    html: `<p>Katso <a href="${FEED}#vk-workshop-calendar;municipality=529">työpajat</a> täältä</p>`,
    becomes: `<p>Katso ${CALENDAR} täältä</p>`,
  },
  'WordPress, author: class and data on a link': {
    html: `<p><a class="vk-workshop-calendar" href="${FEED}" data-municipality="529">Työpajat</a></p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'Joomla, MediaWiki: class and data on a div': {
    html: `<div class="vk-workshop-calendar" data-feed="${FEED}" data-municipality="529">${LINK}</div>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'wpautop: paragraphs and breaks inside a div': {
    html: `<div class="vk-workshop-calendar" data-feed="${FEED}" data-municipality="529"><br />\n<p>${LINK}</p>\n</div>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'Umbraco: data- removed, the link says it all': {
    html: `<div class="vk-workshop-calendar"><p><a href="${FEED}#municipality=529">Työpajat</a></p></div>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'fallback pushed out behind the div': {
    html: `<div class="vk-workshop-calendar" data-municipality="529"></div><p>${LINK}</p>`,
    becomes: `${CALENDAR}<p></p>`,
    inside: 'Työpajat',
  },
  'fallback pushed out within a paragraph': {
    html: `<p><span class="vk-workshop-calendar" data-municipality="529"></span>${LINK}</p>`,
    becomes: CALENDAR,
    inside: 'Työpajat',
  },
  'Word: smart quotes around attributes': {
    html: `<div class=”vk-workshop-calendar” data-feed=”${FEED}” data-municipality=“529”></div>`,
    becomes: CALENDAR,
  },
  'lower-cased attribute and municipality names': {
    html: `<div class="vk-workshop-calendar" data-feed="${FEED}" data-headinglevel="3" data-municipality="naantali"></div>`,
    becomes: `<vk-workshop-calendar feed="${FEED}" heading-level="3" municipality="naantali"></vk-workshop-calendar>`,
  },
  'ampersands escaped twice': {
    html: `<a class="vk-workshop-calendar" href="/api?kind=a&amp;amp;sort=b">Työpajat</a>`,
    becomes: `<vk-workshop-calendar feed="/api?kind=a&amp;sort=b"></vk-workshop-calendar>`,
  },
  'JSON in a script': {
    html: `<script type="application/json" data-vk="workshop-calendar">{"feed":"${FEED}","municipality":"529"}</script>`,
    becomes: CALENDAR,
  },
  'JSON in a paragraph, with breaks and smart quotes': {
    html: `<p><script type="application/json" data-vk="workshop-calendar">{“feed”:"${FEED}",<br />\n"municipality":"529"}</script></p>`,
    becomes: CALENDAR,
  },
  'an id, so that links to it still arrive': {
    html: `<div id="pajat" class="vk-contact-card" data-feed="${FEED}"></div>`,
    becomes: `<vk-contact-card feed="${FEED}" id="pajat"></vk-contact-card>`,
  },
  'classes by which the page places it, but not those of a link': {
    html: `<div class="vk-contact-card alignwide col-6" data-feed="${FEED}"></div>`,
    becomes: `<vk-contact-card class="alignwide col-6" feed="${FEED}"></vk-contact-card>`,
  },
  'no classes of a button that it was': {
    html: `<p><a class="vk-contact-card button" href="${FEED}">Yhteys</a></p>`,
    becomes: `<vk-contact-card feed="${FEED}"></vk-contact-card>`,
  },
  'handlers and styles in the options are left out': {
    html: `<p><a href="${FEED}#vk-contact-card;onclick=alert(1);style=color:red">Yhteys</a></p>`,
    becomes: `<vk-contact-card feed="${FEED}"></vk-contact-card>`,
  },
  'a link to an item of another page stays a link': {
    html: '<a href="/kulttuuri/#vk-workshop-calendar:savi">Savityöpaja</a>',
  },
  'a link to an item whose colon was encoded stays a link': {
    html: '<a href="/kulttuuri/#vk-workshop-calendar%3Asavi">Savityöpaja</a>',
  },
  'a link to filters of this page stays a link': {
    html: '<a href="#vk-funding-finder:;query=apuraha">Apurahat</a>',
  },
  'a class without an address stays what it is': {
    html: '<div class="vk-workshop-calendar">Tulossa</div>',
  },
  'a class of somebody else stays what it is': {
    html: '<div class="vk-share-button"><a href="/jaa">Jaa</a></div>',
  },
  'a wrapper that bears our name around the real element stays': {
    html: `<div class="vk-workshop-calendar"><vk-workshop-calendar feed="${FEED}">${LINK}</vk-workshop-calendar></div>`,
  },
  'a placeholder in what an element shows instead of rows stays a link': {
    html: `<vk-workshop-calendar feed="${FEED}"><a href="${FEED}#vk-workshop-calendar">Työpajat</a></vk-workshop-calendar>`,
  },
  'what somebody is editing stays as it is': {
    html: `<div contenteditable="true"><a href="${FEED}#vk-contact-card">Yhteys</a></div>`,
  },
};

describe('placeholders as CMSs leave them', () => {
  for (const [name, { html, becomes, inside }] of Object.entries(CORPUS))
    it(name, () => {
      const page = document.createElement('div');
      page.innerHTML = html;
      document.body.append(page);
      const before = page.innerHTML;
      for (const element of page.querySelectorAll(PLACEHOLDERS)) convert(element);

      if (becomes === undefined) expect(page.innerHTML).to.equal(before);
      else {
        const host = page.querySelector('vk-workshop-calendar, vk-contact-card')!;
        if (inside) expect(host.textContent).to.contain(inside);
        for (const one of page.querySelectorAll('vk-workshop-calendar, vk-contact-card'))
          one.replaceChildren();
        expect(page).lightDom.to.equal(becomes);
      }
      page.remove();
    });

  it('names a broken one in the console and goes on', () => {
    const page = document.createElement('div');
    page.innerHTML = `<script type="application/json" data-vk="contact-card">{feed</script>
      <a href="${FEED}#vk-contact-card">Yhteys</a>`;
    document.body.append(page);
    const warn = console.warn;
    let warnings = 0;
    console.warn = () => warnings++;
    for (const element of page.querySelectorAll(PLACEHOLDERS)) convert(element);
    console.warn = warn;
    expect(warnings).to.equal(1);
    expect(page.querySelectorAll('vk-contact-card')).to.have.lengthOf(1);
    page.remove();
  });

  it('hands over a feed that is written into the page, and shows nothing of it', () => {
    const page = document.createElement('div');
    page.innerHTML = `<script type="application/json" data-vk="contact-card">{"data": {"version": "1"}, "limit": 2}</script>`;
    document.body.append(page);
    convert(page.firstElementChild!);
    const host = page.firstElementChild as Element & { data?: unknown };
    expect(host.data).to.deep.equal({ version: '1' });
    expect(page.innerHTML).to.equal('<vk-contact-card limit="2"></vk-contact-card>');
    page.remove();
  });
});
