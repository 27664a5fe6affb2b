package uk.iomgraph.pages;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import uk.iomgraph.purpose.Purposes;
import uk.iomgraph.security.StatedPurpose;
import uk.iomgraph.security.Viewers;

/** The purpose that was stated for the pages somebody looks at: its token is kept with their session and ends with it. */
@Component
@ConditionalOnWebApplication
public class CaseSession {

    private final Purposes purposes;
    private final Viewers viewers;

    CaseSession(Purposes purposes, Viewers viewers) {
        this.purposes = purposes;
        this.viewers = viewers;
    }

    /** Keeps the token of a purpose in place of the one before. */
    public void state(String token) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(Purposes.ATTRIBUTE, token, RequestAttributes.SCOPE_SESSION);
    }

    /** The token, valid or not; null where none was stated. */
    @Nullable
    String token() {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        return request == null
                ? null
                : (String) request.getAttribute(Purposes.ATTRIBUTE, RequestAttributes.SCOPE_SESSION);
    }

    /** The purpose that holds; null where none was stated or it has ended. */
    @Nullable
    StatedPurpose purpose() {
        String token = token();
        return token == null ? null : purposes.read(token, viewers.current());
    }
}
