// What the server will leave out of the element's tag, and why: it is asked, so that the reasons are its own.
(function (wp, editor) {
  const {useEffect, useState} = wp.element;
  const {useSelect} = wp.data;
  const {tags} = editor;

  /** Milliseconds after the last change until the server is asked. */
  const DELAY = 400;

  const NOTHING = [];

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
      const data = {name: element.name, attributes: Object.fromEntries(pairs)};
      const ask = () =>
        wp.apiFetch({path: '/solidarity/v1/judge', method: 'POST', data}).then(
          answer => isOver || setRefused(answer.refused),
          () => undefined, // what is refused is left out all the same
        );
      const timer = setTimeout(ask, DELAY);
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    }, [asked]);

    const saved = useSelect(select => select('core/editor')?.getCurrentPost?.()?.content, []);
    const known = refused.some(isOfRole) ? attributesIn(saved, element) : [];
    const isKept = ({attribute}) => {
      const key = tags.camelCase(attribute);
      return known.some(each => tags.decoded(each[key]) === tags.decoded(attributes[key]));
    };
    return Object.fromEntries(
      refused
        .filter(refusal => !isOfRole(refusal) || !isKept(refusal))
        .map(({attribute, reason}) => [attribute, reason]),
    );
  }

  /** Whether only the user may not set it: what somebody else has set before is kept. */
  const isOfRole = ({code}) => code === 'role';

  /** The attributes of an element's blocks in the post as it is saved. */
  function attributesIn(content, element) {
    const ofBlocks = blocks =>
      blocks.flatMap(({name, attributes, innerBlocks}) => [
        ...(name === `solidarity/${element.name}` ? [attributes] : []),
        ...ofBlocks(innerBlocks),
      ]);
    return ofBlocks(wp.blocks.parse(typeof content === 'string' ? content : ''));
  }

  editor.useRefusals = useRefusals;
})(window.wp, window.solidarityWidgets);
