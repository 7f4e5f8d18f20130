<?php

namespace Solidarity\Widgets\Editor;

use Solidarity\Widgets\Campaign\Feed;
use Solidarity\Widgets\Elements\Catalog;
use Solidarity\Widgets\Elements\Languages;
use Solidarity\Widgets\Elements\PageAttributes;
use Solidarity\Widgets\Elements\Roles;
use Solidarity\Widgets\Elements\SignUpForm;
use Solidarity\Widgets\Elements\Site;
use Solidarity\Widgets\Plugin;

/** What the editor's script must know. */
final class Data
{
    /** @return array<string, mixed> As `window.solidarityWidgets`. */
    public static function forScript(): array
    {
        $language = PostLanguage::current();
        return [
            'elements' => array_map(
                static function (array $element) use ($language): array {
                    return self::element($element, $language);
                },
                array_values(Catalog::all())
            ),
            'languages' => Languages::names(),
            'language' => $language,
            'feed' => Feed::address(),
            'script' => Plugin::url('solidarity/solidarity.js'),
            'style' => add_query_arg('ver', Editor::version('canvas.css'), Editor::url('canvas.css')),
            'sentences' => self::hasSentences() ? Plugin::url('generated/elements.json') : null,
            'form' => (object) array_map(static fn ($value) => $value === true ? '' : $value, SignUpForm::attributes()),
            'around' => (object) PageAttributes::all(),
            'roles' => array_values(array_filter(Roles::ALL, [Roles::class, 'may'])),
            'isNoteRead' => EmbeddingNote::isRead(),
            'noteMeta' => EmbeddingNote::META,
            'note' => EmbeddingNote::paragraphs(),
        ];
    }

    /** An element with the sentence of one language: all of them would be long. */
    private static function element(array $element, string $language): array
    {
        return [
            'name' => $element['name'],
            'tag' => $element['tag'],
            'attributes' => $element['attributes'],
            'sentence' => Site::sentence($element, $language) ?: null,
        ];
    }

    /** Whether the sentences that the plugin brings are about the site's campaign. */
    private static function hasSentences(): bool
    {
        return Site::sentence(Catalog::all()['day'], 'en') !== '';
    }
}
