import type { StorybookConfig } from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // the feeds stand at the same relative address here, in the tests and in the demo
  staticDirs: [{ from: '../demo/feeds', to: '/demo/feeds' }],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
};

export default config;
