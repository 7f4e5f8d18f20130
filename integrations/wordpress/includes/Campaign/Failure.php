<?php

namespace Solidarity\Widgets\Campaign;

/** Why a campaign could not be taken. It is kept as a code and its details, and put into words in the language of whoever reads it. */
final class Failure extends \Exception
{
    private string $reason;

    /** @var string[] */
    private array $details;

    public function __construct(string $reason, string ...$details)
    {
        $this->reason = $reason;
        // What a host has sent may be long.
        $this->details = array_map(static fn(string $detail): string => mb_substr($detail, 0, 200), $details);
        parent::__construct($reason . ($details ? ': ' . implode(', ', $this->details) : ''));
    }

    public function reason(): string
    {
        return $this->reason;
    }

    /** @return array{reason: string, details: string[]} What can be kept in an option. */
    public function kept(): array
    {
        return ['reason' => $this->reason, 'details' => $this->details];
    }

    /** In words. */
    public function words(): string
    {
        return self::inWords($this->kept());
    }

    /** @param array{reason: string, details: string[]} $kept As `kept` has returned it. */
    public static function inWords(array $kept): string
    {
        $sentence = self::sentences()[$kept['reason']] ?? $kept['reason'];
        // Sentences name one or two details; too many do no harm.
        return vsprintf($sentence, array_pad($kept['details'], 3, ''));
    }

    /** @return array<string, string> */
    private static function sentences(): array
    {
        return [
            'address' => __('“%s” is no address of a campaign. Write one such as https://day.example.org/2027/campaign.{lang}.json, with https:// and without a user name.', 'solidarity-widgets'),
            'host' => __('The network of this site does not allow campaigns from %s.', 'solidarity-widgets'),
            'unresolved' => __('There is no host %s, or its name could not be looked up.', 'solidarity-widgets'),
            'private' => __('%1$s leads to %2$s, an address inside a network. Only hosts on the public internet are asked.', 'solidarity-widgets'),
            'unreachable' => __('%1$s could not be reached within 10 seconds (%2$s).', 'solidarity-widgets'),
            'status' => __('%1$s answered %2$s.', 'solidarity-widgets'),
            'missing' => __('%s is not there.', 'solidarity-widgets'),
            'redirect' => __('%s leads to another address. Name that one instead, if you trust it.', 'solidarity-widgets'),
            'size' => __('%s is larger than 2 MB, and was not read.', 'solidarity-widgets'),
            'slow' => __('%s is too slow: its files did not come within two minutes.', 'solidarity-widgets'),
            'total' => __('The files of the campaign are larger than 20 MB together.', 'solidarity-widgets'),
            'page' => __('%s is a page, not a campaign. Look at the address.', 'solidarity-widgets'),
            'json' => __('%s is not JSON in UTF-8.', 'solidarity-widgets'),
            'field' => __('%1$s is no campaign: “%2$s” is missing or wrong.', 'solidarity-widgets'),
            'slice' => __('%s is a part of a campaign. Name the whole: campaign.{lang}.json.', 'solidarity-widgets'),
            'people-inside' => __('%s cannot have people as it is: nobody could be taken out of a file whose every byte is fixed. A signed campaign has them in a file of its own, as solidarity-publisher writes it; one with a digest has none.', 'solidarity-widgets'),
            'people-address' => __('%1$s names “%2$s” as its file of people. That must be a file beside it, such as people.{lang}.json.', 'solidarity-widgets'),
            'older' => __('%s is older than the copy on this site.', 'solidarity-widgets'),
            'jump' => __('The serial of %s is much higher than that of the copy on this site: somebody may want you to refuse all that comes later. Name the key of the campaign. If it has none, ask whoever publishes it.', 'solidarity-widgets'),
            'mixed' => __('%s is of another publication than the other files. Somebody may be uploading them just now.', 'solidarity-widgets'),
            'sodium' => __('This server cannot check signatures: its PHP lacks the extension “sodium”.', 'solidarity-widgets'),
            'signature' => __('%s is not signed by the key that is set.', 'solidarity-widgets'),
            'name' => __('%1$s is signed as another file, “%2$s”.', 'solidarity-widgets'),
            'digest' => __('%s is not the file with the digest that is set.', 'solidarity-widgets'),
            'stopped' => __('Somebody who may withdraw it has stopped the campaign. Nothing of it is shown until it is published again, with a serial higher than %s.', 'solidarity-widgets'),
            'before-stop' => __('%1$s was published before the campaign was stopped. Only a campaign with a serial higher than %2$s is taken.', 'solidarity-widgets'),
            'other-stop' => __('%s is a stop, but of another campaign.', 'solidarity-widgets'),
            'unproven-stop' => __('%s says that the campaign was stopped. Without a key nobody can tell whether that is true. Ask whoever publishes it, and write its keys.', 'solidarity-widgets'),
            'jump-stop' => __('%s is a stop whose serial is much higher than that of the copy on this site: somebody may want you to refuse all that comes later. Ask whoever publishes the campaign.', 'solidarity-widgets'),
            'list' => __('%s is no list of who may still be shown.', 'solidarity-widgets'),
            'picture' => __('%s is no picture, or not the one that the campaign names.', 'solidarity-widgets'),
            'write' => __('The file %s could not be written.', 'solidarity-widgets'),
            'busy' => __('The campaign is being fetched already. Try again in a minute.', 'solidarity-widgets'),
            'error' => __('The campaign could not be read on this server (%s).', 'solidarity-widgets'),
        ];
    }
}
