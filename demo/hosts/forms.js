/** Shows the source of each example before the loader turns it into what it stands for. */
for (const example of document.querySelectorAll('[data-example]')) {
  const lines = example.innerHTML.replace(/\s+$/, '').replace(/^\n/, '').split('\n');
  const indent = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  example.parentElement.querySelector('[data-source]').textContent = lines
    .map((line) => line.slice(indent))
    .join('\n');
}
