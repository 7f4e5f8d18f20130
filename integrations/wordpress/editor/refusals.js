// What the server will leave out of the element's tag, and why: it is asked, so that the reasons are its own.
(function (wp, editor) {
  const {useEffect, useState} = wp.element;
  const {tags} = editor;

  /** Milliseconds after the last change until the server is asked. */
  const DELAY = 400;

  const NOTHING = {};

  /** Reasons by the name of an attribute that is refused; empty while nothing is, or the server has not answered. */
  function useRefusals(element, attributes) {
    const [refused, setRefused] = useState(NOTHING);
    const pairs = tags.pairsOf(element, attributes);
    const asked = JSON.stringify(pairs);
    useEffect(() => {
      if (pairs.length === 0) {
        setRefused(NOTHING);
        return undefined;
      }
      let isOver = false;
      const data = {element: element.name, attributes: Object.fromEntries(pairs)};
      const ask = () =>
        wp.apiFetch({path: '/solidarity/v1/judge', method: 'POST', data}).then(
          answer => isOver || setRefused({...answer.refused}),
          () => undefined, // what is refused is left out all the same
        );
      const timer = setTimeout(ask, DELAY);
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    }, [asked]);
    return refused;
  }

  editor.useRefusals = useRefusals;
})(window.wp, window.solidarityWidgets);
