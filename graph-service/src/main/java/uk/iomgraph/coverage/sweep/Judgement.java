package uk.iomgraph.coverage.sweep;

import java.nio.charset.StandardCharsets;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;
import uk.iomgraph.coverage.store.PersonFacts;
import uk.iomgraph.coverage.timeline.Subject;
import uk.iomgraph.rules.gap.GapRules;
import uk.iomgraph.rules.setting.Settings;

/** The rules and what the partnership of each person has set about them. */
@Component
class Judgement {

    private final String rules = DigestUtils.sha256Hex(GapRules.all().toString().getBytes(StandardCharsets.UTF_8));

    /** Digest of the rules and settings: where it differs from that of the last sweep, everybody is judged anew. */
    String rules() {
        return rules;
    }

    PersonFacts facts(Subject subject) {
        return PersonFacts.of(subject, Settings.standard());
    }
}
