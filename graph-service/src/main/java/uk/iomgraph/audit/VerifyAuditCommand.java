package uk.iomgraph.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import uk.iomgraph.audit.chain.AuditFolder;
import uk.iomgraph.audit.chain.Verification;
import uk.iomgraph.graph.DataFolder;

/** The command {@code verify-audit}: says whether anything in the audit trail was removed, changed, reordered or cut off. */
public final class VerifyAuditCommand {

    /** The word that is the command. */
    public static final String NAME = "verify-audit";

    /** The trail is whole. */
    static final int WHOLE = 0;

    /** It is not. */
    static final int DAMAGED = 1;

    /** It could not be read. */
    static final int NOT_DONE = 3;

    /** The command was not understood. */
    static final int USAGE = 64;

    private final AuditFolder trail;

    /** About the trail of this installation, where no other is named. */
    public VerifyAuditCommand(DataFolder data, AuditSettings settings) {
        this.trail = new AuditFolder(data, settings);
    }

    /**
     * Carries the command out.
     *
     * @param arguments after the command itself: nothing, or {@code --dir} and the folder of a trail or of a copy of one, with
     *     {@code --key} and the file of its key where that is not in it
     * @param out where the findings go
     * @return the exit code: 0 whole, 1 damaged, 3 not done, 64 not understood
     */
    public int run(List<String> arguments, PrintStream out) {
        try {
            if (arguments.isEmpty()) {
                return told(Verification.verify(trail.path(), trail.key()), out);
            }
            boolean withKey = arguments.size() == 4 && arguments.get(2).equals("--key");
            if (!arguments.get(0).equals("--dir") || (arguments.size() != 2 && !withKey)) {
                out.println("Usage: verify-audit [--dir <folder> [--key <file>]]");
                return USAGE;
            }
            Path folder = Path.of(arguments.get(1));
            Path key = withKey ? Path.of(arguments.get(3)) : folder.resolve("seal.key");
            if (!Files.isDirectory(folder)) {
                out.println("There is no folder " + folder);
                return NOT_DONE;
            }
            return told(Verification.verify(folder, key), out);
        } catch (IOException e) {
            out.println("The audit trail could not be read: " + e.getMessage());
            return NOT_DONE;
        }
    }

    private static int told(Verification.Report report, PrintStream out) {
        report.faults()
                .forEach(fault -> out.println(
                        fault.file() + (fault.line() == 0 ? "" : ", line " + fault.line()) + ": " + fault.sentence()));
        out.printf(
                Locale.UK,
                "%,d events in %d chains, %,d of them not sealed yet: %s%n",
                report.events(),
                report.chains(),
                report.unsealed(),
                report.faults().isEmpty() ? "whole" : "DAMAGED");
        return report.faults().isEmpty() ? WHOLE : DAMAGED;
    }
}
