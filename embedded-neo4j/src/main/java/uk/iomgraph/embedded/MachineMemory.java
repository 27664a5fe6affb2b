package uk.iomgraph.embedded;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How much memory the page cache may take: a quarter of the machine, since the service and the heap want theirs. */
final class MachineMemory {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([kmgt]?)(?:i?b)?");
    private static final String UNITS = "kmgt";
    private static final int BITS_PER_UNIT = 10;
    private static final long SMALLEST_PAGE_CACHE = 128L << 20;

    private MachineMemory() {}

    /** The page cache is filled as pages are read, so a generous bound costs nothing on a small graph. */
    static long defaultPageCache() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return Math.max(SMALLEST_PAGE_CACHE, system.getTotalMemorySize() / 4);
    }

    /** Reads sizes such as {@code 512m}, {@code 2g} or {@code 2GB}. */
    static long parse(String text) {
        Matcher matcher = SIZE.matcher(text.toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            throw new RefusedException(ExitCode.USAGE, "'" + text + "' is not a size such as 512m or 2g.");
        }
        int unit = matcher.group(2).isEmpty() ? 0 : UNITS.indexOf(matcher.group(2)) + 1;
        return Long.parseLong(matcher.group(1)) << (unit * BITS_PER_UNIT);
    }
}
