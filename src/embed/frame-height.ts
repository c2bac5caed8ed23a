/** What `frame.html` posts to the page around it whenever its content grows or shrinks. */
export interface HeightMessage {
  readonly type: 'vk-height';
  readonly height: number;
}

/** Gives each of our iframes in this page the height that it asks for. */
export function followFrameHeights(): void {
  addEventListener('message', ({ data, source }: MessageEvent<HeightMessage | undefined>) => {
    if (data?.type !== 'vk-height') return;
    for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[src*="frame.html"]'))
      if (frame.contentWindow === source) frame.style.height = `${Number(data.height)}px`;
  });
}
