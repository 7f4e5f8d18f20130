<?php

namespace Solidarity\Widgets\Campaign\Copy;

/** Who may read what we write: as WordPress does it for uploads, unless the site says `FS_CHMOD_DIR` or `FS_CHMOD_FILE`. */
final class Rights
{
    /**
     * Makes a folder, and those that are missing above it; whether it is there now.
     *
     * @param string $folder Its path.
     */
    public static function makeFolder(string $folder): bool
    {
        if (is_dir($folder)) {
            return true;
        }
        $missing = [];
        for ($each = $folder; !file_exists($each) && dirname($each) !== $each; $each = dirname($each)) {
            $missing[] = $each;
        }
        if (!wp_mkdir_p($folder)) {
            return false;
        }
        // WordPress itself takes the rights of the folder above, whatever the site says.
        foreach (defined('FS_CHMOD_DIR') ? $missing : [] as $each) {
            @chmod($each, FS_CHMOD_DIR);
        }
        return true;
    }

    /**
     * The rights of a new file.
     *
     * @param string $file Its path; its folder is there.
     */
    public static function ofFile(string $file): int
    {
        return defined('FS_CHMOD_FILE') ? FS_CHMOD_FILE : ((fileperms(dirname($file)) & 0666) ?: 0644);
    }
}
