import { copyText } from './clipboard.ts';

/** Shares a link by the system's own dialog, else copies it. */
export async function shareLink({
  url,
  title,
}: {
  readonly url: string;
  readonly title: string;
}): Promise<'shared' | 'copied' | 'failed'> {
  if ('share' in navigator) {
    try {
      await navigator.share({ title, url });
      return 'shared';
    } catch (error) {
      // The visitor thought better of it; anything else means that sharing isn't allowed here.
      if ((error as Error).name === 'AbortError') return 'shared';
    }
  }
  return (await copyText(url)) ? 'copied' : 'failed';
}
