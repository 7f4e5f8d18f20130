// What the server will leave out of the element's tag, and why: it is asked, so that the reasons are its own.
(function (wp, editor) {
  const {useEffect, useState} = wp.element;
  const {useSelect} = wp.data;
  const {labels, tags} = editor;

  /** Milliseconds after the last change until the server is asked. */
  const DELAY = 400;

  const NOTHING = {asked: {}, refused: []};

  /**
   * What the server says of a block's attributes.
   *
   * @param {object} element - The element.
   * @param {object} attributes - Of the block.
   * @returns {{refused: Record<string, string>, shown: [string, string][]}} Reasons by the name of an attribute that is refused; and
   *   the pairs for the preview: addresses only after the server has allowed them, since the element would ask them at once.
   */
  function useRefusals(element, attributes) {
    const [{asked, refused: all}, setAnswer] = useState(NOTHING);
    const pairs = tags.pairsOf(element, attributes);
    const key = JSON.stringify(pairs);
    useEffect(() => {
      if (pairs.length === 0) {
        setAnswer(NOTHING);
        return undefined;
      }
      let isOver = false;
      const called = element.attributes.map(attribute => [attribute.name, labels.label(attribute)]);
      const data = {
        name: element.name,
        attributes: Object.fromEntries(pairs),
        labels: Object.fromEntries(called),
      };
      const ask = () =>
        wp.apiFetch({path: '/solidarity/v1/judge', method: 'POST', data}).then(
          ({refused}) => isOver || setAnswer({asked: data.attributes, refused}),
          () => undefined, // what is refused is left out all the same
        );
      const timer = setTimeout(ask, DELAY);
      return () => {
        isOver = true;
        clearTimeout(timer);
      };
    }, [key]);

    const saved = useSelect(select => select('core/editor')?.getCurrentPost?.()?.content, []);
    const known = all.some(isOfRole) ? attributesIn(saved, element) : [];
    const isKept = ({attribute}) => {
      const name = tags.camelCase(attribute);
      return known.some(each => tags.decoded(each[name]) === tags.decoded(attributes[name]));
    };
    const refused = Object.fromEntries(
      all
        .filter(refusal => !isOfRole(refusal) || !isKept(refusal))
        .map(({attribute, reason}) => [attribute, reason]),
    );
    const leads = new Set(element.attributes.filter(({destination}) => destination).map(({name}) => name));
    const isShown = ([name, value]) => !(name in refused) && (!leads.has(name) || asked[name] === value);
    return {refused, shown: pairs.filter(isShown)};
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
