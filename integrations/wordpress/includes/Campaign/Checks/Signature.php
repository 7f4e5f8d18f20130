<?php

namespace Solidarity\Widgets\Campaign\Checks;

/** Public keys of Ed25519, as pages name them: 43 characters of base64url each, one or two between spaces. */
final class Signature
{
    /** Whether they are keys. */
    public static function areKeys(string $keys): bool
    {
        return (bool) preg_match('/^[\w-]{43}=?(?:\s+[\w-]{43}=?)?$/D', trim($keys));
    }

    /** Whether this server can check them. */
    public static function isPossible(): bool
    {
        return function_exists('sodium_crypto_sign_verify_detached');
    }

    /**
     * The keys as they are compared.
     *
     * @param string $keys Between spaces.
     * @return string[]
     */
    public static function keysIn(string $keys): array
    {
        return array_map([self::class, 'comparable'], preg_split('/\s+/', trim($keys), -1, PREG_SPLIT_NO_EMPTY));
    }

    /** A key as keys are compared: some write it with the sign that fills base64 up. */
    public static function comparable(string $key): string
    {
        return rtrim($key, '=');
    }

    /**
     * Which of the keys has signed `content`.
     *
     * @param string $keys Between spaces.
     * @param string $signature 64 bytes in base64.
     */
    public static function signer(string $content, string $signature, string $keys): ?string
    {
        $bytes = base64_decode(trim($signature), true);
        if ($bytes === false || strlen($bytes) !== 64) {
            return null;
        }
        foreach (preg_split('/\s+/', trim($keys), -1, PREG_SPLIT_NO_EMPTY) as $key) {
            $raw = base64_decode(strtr(rtrim($key, '='), '-_', '+/'), true);
            if ($raw !== false && strlen($raw) === 32 && sodium_crypto_sign_verify_detached($bytes, $content, $raw)) {
                return $key;
            }
        }
        return null;
    }
}
