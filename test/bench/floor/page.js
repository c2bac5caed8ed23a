/**
 * The floor that our widgets are measured against: what a careful developer would write by hand for
 * one page, one language and one feed without mistakes. No framework, no validation, no states.
 */
export const feed = await (await fetch(document.body.dataset.feed)).json();
export const root = document.querySelector('#root');

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
export const escape = (value) => String(value).replace(/[&<>"]/g, (char) => escapes[char]);

const formatDay = new Intl.DateTimeFormat('fi-FI', {
  weekday: 'short',
  day: 'numeric',
  month: 'numeric',
  timeZone: 'UTC',
});
const formatMonth = new Intl.DateTimeFormat('fi-FI', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
export const day = (date) => formatDay.format(new Date(`${date}T00:00Z`));
export const month = (date) => formatMonth.format(new Date(`${date}T00:00Z`));
export const time = (dateTime) => dateTime.slice(11, 16).replace(':', '.');

/** Calls a filter with what is typed, lower case. */
export function onTyping(show) {
  document.querySelector('input').addEventListener('input', (event) => {
    show(event.target.value.trim().toLowerCase());
  });
}
