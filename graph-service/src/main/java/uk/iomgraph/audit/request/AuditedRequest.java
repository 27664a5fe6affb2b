package uk.iomgraph.audit.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import uk.iomgraph.security.Viewer;
import uk.iomgraph.security.Viewers;

/** What is known of the request that is being answered: who asks, and whether it has its event. */
@Component
final class AuditedRequest implements HandlerInterceptor, WebMvcConfigurer {

    private static final String MARK = AuditedRequest.class.getName();
    private static final String VIEWER = MARK + ".viewer";

    private final Viewers viewers;

    AuditedRequest(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/feeds");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        request.setAttribute(VIEWER, viewers.current());
        return true;
    }

    /** It has its event, or it is answered with the refusal that says why it has none. */
    static void mark() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        if (attributes != null) {
            attributes.setAttribute(MARK, true, RequestAttributes.SCOPE_REQUEST);
        }
    }

    static boolean isMarked(HttpServletRequest request) {
        return request.getAttribute(MARK) != null;
    }

    /** Who delivers; null where nobody came so far. */
    static @Nullable Viewer viewer(HttpServletRequest request) {
        return (Viewer) request.getAttribute(VIEWER);
    }

    /** Who delivers in the request that this thread answers; null outside of one. */
    static @Nullable Viewer viewer() {
        RequestAttributes attributes = RequestContextHolder.getRequestAttributes();
        return attributes == null ? null : (Viewer) attributes.getAttribute(VIEWER, RequestAttributes.SCOPE_REQUEST);
    }
}
