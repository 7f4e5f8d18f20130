<?php

namespace Solidarity\Widgets\Campaign\Web;

use Solidarity\Widgets\Campaign\Failure;

/** The address of a campaign, as somebody has written it: one file, or one for each language, with `{lang}` or `{lang|de}`. */
final class CampaignAddress
{
    private const PLACE = '/\{lang(?:\|([A-Za-z]{2}(?:-[A-Za-z]{2})?))?\}/';

    /** The path of a file within the campaign's folder; a language may still be missing in it. */
    private const FILE = '/^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.json$/';

    private string $address;

    private function __construct(string $address)
    {
        $this->address = $address;
    }

    /**
     * The address that somebody has written. That of a folder stands for `campaign.{lang}.json` in it.
     *
     * @param bool $isLocal Whether it is on the machine of a developer, where `http:` will do.
     * @throws Failure `address` if it is none.
     */
    public static function from(string $written, bool $isLocal = false): self
    {
        $address = self::inAscii(trim($written));
        $parts = parse_url(preg_replace(self::PLACE, 'en', $address));
        $scheme = strtolower($parts['scheme'] ?? '');
        $isWell = is_array($parts)
            && ($scheme === 'https' || ($isLocal && $scheme === 'http'))
            && ($parts['host'] ?? '') !== ''
            && !isset($parts['user']) && !isset($parts['pass']) && !isset($parts['fragment'])
            && !preg_match('/[\s\\\\"\'<>`\x00-\x1f\x7f]/', $address)
            && !preg_match('/[{}|]/', preg_replace(self::PLACE, '', $address))
            && strpos(substr($address, 0, strlen($scheme) + 3 + strlen($parts['host'])), '{') === false
            && strlen($address) <= 2000;
        if (!$isWell) {
            throw new Failure('address', $written);
        }
        if (!isset($parts['query']) && substr($parts['path'] ?? '/', -1) === '/') {
            $address = rtrim($address, '/') . '/campaign.{lang}.json';
        }
        return new self($address);
    }

    public function written(): string
    {
        return $this->address;
    }

    public function host(): string
    {
        return strtolower((string) parse_url($this->file($this->fallback()), PHP_URL_HOST));
    }

    /** Whether there is a file for each language. */
    public function hasLanguages(): bool
    {
        return (bool) preg_match(self::PLACE, $this->address);
    }

    /** The language on which readers of a missing one fall back; English unless the address says otherwise. */
    public function fallback(): string
    {
        return self::fallbackIn($this->address);
    }

    /** The file in a language. */
    public function file(string $language): string
    {
        return preg_replace(self::PLACE, $language, $this->address);
    }

    /** The name of the file in a language, as it lies in the copy. */
    public function name(string $language): string
    {
        return self::in($language, $this->pattern());
    }

    /** The name of the files in the copy, with `{lang}` if there is one for each language. */
    public function pattern(): string
    {
        $path = (string) preg_replace('/[?#].*$/', '', $this->address);
        $last = (string) substr($path, strrpos($path, '/') + 1);
        if (preg_match(self::FILE, self::in('en', $last)) && $this->isInPath($last)) {
            return $last;
        }
        return $this->hasLanguages() ? 'campaign.{lang|' . $this->fallback() . '}.json' : 'campaign.json';
    }

    /** The address of another file in the campaign's folder; of a query nothing is left. */
    public function beside(string $name): string
    {
        $path = (string) preg_replace('/[?#].*$/', '', $this->file($this->fallback()));
        return substr($path, 0, strrpos($path, '/') + 1) . $name;
    }

    /** The address of the signature of a file: `.sig` at the end of its path. */
    public static function signatureOf(string $url): string
    {
        return (string) preg_replace('/(\?.*)?$/', '.sig$1', $url, 1);
    }

    /** Whether a campaign may name this file: it lies in its folder, or below. */
    public static function isFile(string $pattern): bool
    {
        return strlen($pattern) <= 200 && (bool) preg_match(self::FILE, self::in('en', $pattern));
    }

    /** A name with a language in the place of `{lang}`. */
    public static function in(string $language, string $pattern): string
    {
        return (string) preg_replace(self::PLACE, $language, $pattern);
    }

    /** The language that a pattern names to fall back on. */
    public static function fallbackIn(string $pattern): string
    {
        return preg_match(self::PLACE, $pattern, $found) ? ($found[1] ?? 'en') : 'en';
    }

    /** An address whose host is written in another script, as servers know it. */
    private static function inAscii(string $address): string
    {
        $isFound = preg_match('~^(https?://)([^/?#:@]*[^\x00-\x7f/?#:@][^/?#:@]*)(.*)$~siD', $address, $found);
        if (!$isFound || !function_exists('idn_to_ascii')) {
            return $address;
        }
        $host = idn_to_ascii($found[2], IDNA_NONTRANSITIONAL_TO_ASCII, INTL_IDNA_VARIANT_UTS46);
        return $host === false ? $address : $found[1] . $host . $found[3];
    }

    /** Whether the languages differ in the name of the file, and nowhere else. */
    private function isInPath(string $last): bool
    {
        return preg_match_all(self::PLACE, $this->address) === preg_match_all(self::PLACE, $last);
    }
}
