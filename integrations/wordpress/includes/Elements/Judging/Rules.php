<?php

namespace Solidarity\Widgets\Elements\Judging;

/** Judges the attributes of an element by where they lead, whoever saved them. Pure: it asks neither WordPress nor the clock. */
final class Rules
{
    private string $site;

    /** @var string[] */
    private array $hosts;

    /**
     * @param string $site The address of this site.
     * @param string[] $hosts Further hosts that an administrator has listed.
     */
    public function __construct(string $site, array $hosts)
    {
        $this->site = $site;
        $this->hosts = $hosts;
    }

    /**
     * @param array<string, mixed> $element An entry of the catalog.
     * @param array<string, mixed> $given Values by the names of attributes.
     */
    public function judge(array $element, array $given): Judgement
    {
        $judgement = new Judgement();
        $rules = array_column($element['attributes'], null, 'name');
        foreach ($given as $name => $value) {
            $rule = $rules[$name] ?? null;
            if ($rule === null || $rule['role'] === 'never') {
                $judgement->refused[$name] = 'unknown';
                continue;
            }
            $fit = Values::fit($rule, $value);
            $reason = $fit === null ? 'value' : ($fit === false ? null : $this->refusal($rule, $fit));
            if ($reason !== null) {
                $judgement->refused[$name] = $reason;
            } elseif ($fit !== false) {
                $judgement->attributes[$name] = $fit;
            }
        }
        foreach ($judgement->attributes as $name => $value) {
            $needs = $rules[$name]['needs'] ?? null;
            if ($needs !== null && !isset($judgement->attributes[$needs])) {
                unset($judgement->attributes[$name]);
                $judgement->refused[$name] = 'needs-' . $needs;
            }
        }
        return $judgement;
    }

    /** @param string|true $value */
    private function refusal(array $rule, $value): ?string
    {
        switch ($rule['destination'] ?? '') {
            case 'link':
                return Address::parse($value) === null ? 'address' : null;
            case 'feed':
                // What stands in the page itself.
                if (preg_match('~^#[\w-]+$~D', $value)) {
                    return null;
                }
                return $this->isAllowed($value) ? null : 'host';
            case 'action':
                return $this->isAllowed($value) ? null : 'host';
            case 'origins':
                $isAllowed = array_map([$this, 'isAllowed'], explode(' ', $value));
                return in_array(false, $isAllowed, true) ? 'host' : null;
            default:
                return null;
        }
    }

    private function isAllowed(string $address): bool
    {
        return Address::isAllowed($address, $this->site, $this->hosts);
    }
}
