// The icons of the blocks: our own drawings, on a ground of 24 by 24.
(function ({createElement: h}, editor) {
  const FRAME = 'M3 4h18v16H3zM4.5 5.5v13h15v-13z';
  const ENVELOPE = 'M3 5h18v14H3zM4.5 7.3v10.2h15V7.3L12 13.5zM5.6 6.5 12 11.6l6.4-5.1z';
  const SHEET = 'M5 3h14v18H5zM6.5 4.5v15h11v-15z';
  const CALENDAR = 'M3 5h4V3h1.5v2h7V3H17v2h4v16H3zM4.5 9.5v10h15v-10z';

  const PATHS = {
    'campaign-page': `${SHEET}M8.5 7h7v3h-7zM8.5 12h7v1.5h-7zM8.5 15h7v1.5h-7z`,
    exit: 'M4 3h9v5h-1.5V4.5h-6v15h6V16H13v5H4zM15.5 7.5 20 12l-4.5 4.5-1.1-1.1 2.7-2.65H9v-1.5h8.1L14.4 8.6z',
    'prisoner-counter':
      'M5 5h1.5v14H5zM9 5h1.5v14H9zM13 5h1.5v14H13zM17 5h1.5v14H17zM2.6 15.6 20.8 7l.6 1.4-18.2 8.6z',
    marks:
      'M4 4h4v4H4zM10 4h4v4h-4zM16 4h4v4h-4zM4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4zM4 16h4v4H4zM10 16h4v4h-4z',
    'sign-up': `${ENVELOPE}M17 1h1.5v2.5H21V5h-2.5v2.5H17V5h-2.5V3.5H17z`,
    day: `${CALENDAR}M10 12h4.5v6H13v-4.5h-3z`,
    initiatives:
      'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 4.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 0 0 0-15zM11.25 8h1.5v3.25H16v1.5h-3.25V16h-1.5v-3.25H8v-1.5h3.25z',
    stories: `${SHEET}M12 7a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5zM8 17c0-2 1.5-3.5 4-3.5s4 1.5 4 3.5z`,
    'event-list': `${CALENDAR}M7 12h2v2H7zM10.5 12H17v1.5h-6.5zM7 15.5h2v2H7zM10.5 15.5H17V17h-6.5z`,
    names: 'M4 5h16v1.5H4zM4 9h12v1.5H4zM4 13h15v1.5H4zM4 17h9v1.5H4z',
    poem: 'M5 4h9v1.5H5zM5 8h12v1.5H5zM5 12h7v1.5H5zM5 16h10v1.5H5zM18 4h1.5v16H18z',
    donation:
      'M12 20.5 4.7 13a4.8 4.8 0 0 1 0-6.7 4.6 4.6 0 0 1 6.6 0l.7.7.7-.7a4.6 4.6 0 0 1 6.6 0 4.8 4.8 0 0 1 0 6.7zM12 18.3 18.2 12a3.3 3.3 0 0 0 0-4.6 3.1 3.1 0 0 0-4.5 0L12 9.1l-1.7-1.7a3.1 3.1 0 0 0-4.5 0 3.3 3.3 0 0 0 0 4.6z',
    'letter-guide': ENVELOPE,
    postcard: `${FRAME}M15 7.5h3v3.5h-3zM6 8h6v1.5H6zM6 11h6v1.5H6zM13.5 13H18v1.5h-4.5zM6 14h4v1.5H6z`,
    video: `${FRAME}M9.5 8.5 16 12l-6.5 3.5z`,
    'hashtag-bar':
      'M9 3h1.5l-.6 5h4.5L15 3h1.5l-.6 5H20v1.5h-4.3l-.6 5H19V16h-4.1l-.6 5h-1.5l.6-5H8.9l-.6 5H6.8l.6-5H4v-1.5h3.6l.6-5H5V8h3.4zM9.7 9.5l-.6 5h4.5l.6-5z',
    picture: `${FRAME}M6 17l4-5.5 3 3.5 2-2.5 3.5 4.5zM15.5 7.5a1.5 1.5 0 1 1 0 3 1.5 1.5 0 0 1 0-3z`,
    channels:
      'M5 16.5a2 2 0 1 1 0 4 2 2 0 0 1 0-4zM3.5 10A10.5 10.5 0 0 1 14 20.5h-1.5a9 9 0 0 0-9-9zM3.5 4A16.5 16.5 0 0 1 20 20.5h-1.5a15 15 0 0 0-15-15z',
  };

  /** The icon of an element's block; for a new one the sheet, until it has a drawing. */
  editor.iconOf = ({name}) =>
    h(
      'svg',
      {
        xmlns: 'http://www.w3.org/2000/svg',
        viewBox: '0 0 24 24',
        width: 24,
        height: 24,
        'aria-hidden': true,
        focusable: false,
      },
      h('path', {fillRule: 'evenodd', d: PATHS[name] || SHEET}),
    );
})(window.wp.element, window.solidarityWidgets);
