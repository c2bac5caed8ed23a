/** Counts what the page's policy has forbidden, from before anything else has run. */
let count = 0;
document.addEventListener(
  'securitypolicyviolation',
  ({ violatedDirective, blockedURI, sourceFile }) => {
    count += 1;
    const item = document.createElement('li');
    item.textContent = `${violatedDirective}: ${blockedURI} (${sourceFile})`;
    document.getElementById('violation-list')?.append(item);
    document.querySelector('[data-count]')?.replaceChildren(String(count));
  },
);
