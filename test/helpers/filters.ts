/**
 * A filter's option by how its label begins, looked for as a visitor does: what is closed is opened,
 * and closed again where the option isn't in it.
 */
export function filterOption(root: ParentNode, label: string): HTMLInputElement | undefined {
  const within = (parent: ParentNode): HTMLInputElement | undefined =>
    [...parent.querySelectorAll('label.check')]
      .find((each) => each.textContent!.trim().startsWith(label))
      ?.querySelector('input') ?? undefined;
  for (const details of root.querySelectorAll('details')) {
    const wasOpen = details.open;
    if (!wasOpen) details.querySelector('summary')!.click();
    const found = within(details);
    if (found) return found;
    details.open = wasOpen;
  }
  return within(root);
}
