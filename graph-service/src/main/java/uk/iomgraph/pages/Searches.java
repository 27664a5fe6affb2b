package uk.iomgraph.pages;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * What somebody searched for, kept with their session under a number. The number stands in the address: names and numbers of
 * people would stay in the browser's history and in the logs of whatever lies between.
 */
@Component
@ConditionalOnWebApplication
public class Searches {

    /** The parameter of an address that names one. */
    public static final String NUMBER = "n";

    private static final String KEPT = Searches.class.getName();
    private static final int MOST = 50;
    private static final int LONGEST = 200;

    /** Keeps a text and tells its number; the oldest goes when there are too many. */
    public String keep(String text) {
        Kept before = kept();
        List<String> texts = new ArrayList<>(before.texts());
        texts.add(text.strip().substring(0, Math.min(text.strip().length(), LONGEST)));
        int gone = Math.max(0, texts.size() - MOST);
        Kept after = new Kept(before.first() + gone, new ArrayList<>(texts.subList(gone, texts.size())));
        RequestContextHolder.currentRequestAttributes().setAttribute(KEPT, after, RequestAttributes.SCOPE_SESSION);
        return String.valueOf(after.first() + after.texts().size() - 1);
    }

    /** The text with a number; null where none is kept under it any more. */
    public @Nullable String text(String number) {
        Kept kept = kept();
        try {
            int place = Math.subtractExact(Integer.parseInt(number), kept.first());
            return place < 0 || place >= kept.texts().size()
                    ? null
                    : kept.texts().get(place);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    private static Kept kept() {
        Object kept =
                RequestContextHolder.currentRequestAttributes().getAttribute(KEPT, RequestAttributes.SCOPE_SESSION);
        return kept instanceof Kept found ? found : new Kept(1, new ArrayList<>());
    }

    /** Texts in the order in which they were searched for, and the number of the first of them. */
    private record Kept(int first, ArrayList<String> texts) implements Serializable {}
}
