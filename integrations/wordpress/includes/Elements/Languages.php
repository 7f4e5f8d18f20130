<?php

namespace Solidarity\Widgets\Elements;

/** The languages of the library, and the locales of WordPress as these. */
final class Languages
{
    /** Codes of three letters, as WordPress writes them, of languages that the library speaks. */
    private const SHORT = ['bel' => 'be'];

    /** What a language is called where the library has it by another code. */
    private const MEANT = ['by' => 'be', 'ua' => 'uk'];

    /** @return array<string, string> What each is called in itself, by its tag. */
    public static function names(): array
    {
        static $names = null;
        return $names ?? $names = require dirname(__DIR__, 2) . '/generated/languages.php';
    }

    /** @return string[] Their tags. */
    public static function all(): array
    {
        return array_keys(self::names());
    }

    /**
     * The language of the library for a locale such as `bel`, `de_DE_formal` or `pt_BR`; English if it has none.
     *
     * @param string[] $languages The tags of the library's languages.
     */
    public static function of(string $locale, array $languages): string
    {
        $tag = strtolower(strtr($locale, '_', '-'));
        $code = strtok($tag, '-');
        $code = self::SHORT[$code] ?? self::MEANT[$code] ?? $code;
        $tag = $code . strstr($tag, '-');
        $byTag = array_combine(array_map('strtolower', $languages), $languages);
        // `be-latn`: a reader of one script may not read another.
        if (preg_match('~^[a-z]+-[a-z]{4}\b~', $tag) && !isset($byTag[$tag])) {
            return 'en';
        }
        for ($wanted = $tag; $wanted !== ''; $wanted = substr($wanted, 0, (int) strrpos($wanted, '-'))) {
            if (isset($byTag[$wanted])) {
                return $byTag[$wanted];
            }
        }
        foreach ($byTag as $each => $language) {
            if (strpos($each, $code . '-') === 0) {
                return $language;
            }
        }
        return 'en';
    }

    /** Whether the library speaks the language of a locale. */
    public static function has(string $locale): bool
    {
        return self::of($locale, self::all()) !== 'en' || strtolower((string) strtok(strtr($locale, '_', '-'), '-')) === 'en';
    }

    /** The `lang` that an element needs on a page whose own is `$lang`, such as `be` for `bel`; '' if the page's is good. */
    public static function explicit(string $lang): string
    {
        $code = strtolower((string) strtok($lang, '-'));
        return self::SHORT[$code] ?? '';
    }
}
