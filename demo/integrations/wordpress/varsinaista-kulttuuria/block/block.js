/**
 * The block in the editor: settings in the sidebar, and the real widget as preview.
 * License: GPL-2.0-or-later
 */
(function ({ blocks, element, components, blockEditor, serverSideRender: Preview }) {
  const { texts } = window.varsinaistaKulttuuriaBlock;
  const { createElement, Fragment } = element;
  const { PanelBody, SelectControl, TextControl, ToggleControl } = components;
  const { InspectorControls, useBlockProps } = blockEditor;

  const NAME = 'varsinaista-kulttuuria/widget';
  const TYPES = ['workshop-calendar', 'artist-pilot-map', 'funding-finder', 'contact-card'];

  function Edit({ attributes, setAttributes }) {
    const bind = (name) => ({
      value: attributes[name],
      onChange: (value) => setAttributes({ [name]: value }),
    });
    const text = (name, more) =>
      createElement(TextControl, { key: name, label: texts[name], ...bind(name), ...more });

    const settings = createElement(
      InspectorControls,
      null,
      createElement(
        PanelBody,
        { title: texts.title },
        createElement(SelectControl, {
          label: texts.type,
          options: TYPES.map((type) => ({ value: type, label: texts[type] })),
          ...bind('type'),
        }),
        text('feed', { type: 'url', help: texts.feed_help }),
        text('municipality', { help: texts.municipality_help }),
        text('heading'),
        text('limit', { type: 'number', min: 1 }),
        createElement(SelectControl, {
          label: texts.lang,
          options: [
            { value: '', label: texts.page_language },
            { value: 'fi', label: 'Suomi' },
            { value: 'sv', label: 'Svenska' },
            { value: 'en', label: 'English' },
          ],
          ...bind('lang'),
        }),
        createElement(ToggleControl, {
          label: texts.filters,
          checked: attributes.filters === 'none',
          onChange: (without) => setAttributes({ filters: without ? 'none' : '' }),
        }),
      ),
    );
    return createElement(
      Fragment,
      null,
      settings,
      createElement(
        'div',
        useBlockProps(),
        createElement(Preview, { block: NAME, attributes, httpMethod: 'POST' }),
      ),
    );
  }

  blocks.registerBlockType(NAME, {
    title: texts.title,
    description: texts.description,
    edit: Edit,
    // rendered by the server
    save: () => null,
  });
})(window.wp);
