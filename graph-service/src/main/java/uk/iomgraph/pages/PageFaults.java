package uk.iomgraph.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows, instead of a page that cannot be shown, why that is so and what to do. */
@ControllerAdvice(basePackageClasses = PageFaults.class)
@ConditionalOnWebApplication
class PageFaults implements ErrorViewResolver {

    private static final int LONGEST = 1_000;

    @ExceptionHandler
    ModelAndView told(PageFault fault, HttpServletRequest request) {
        // What was posted is lost on the way: such a page is told why, and its reader states a purpose and comes back.
        if (fault.asksForPurpose() && request.getMethod().equals("GET")) {
            String asked = request.getQueryString() == null
                    ? request.getRequestURI()
                    : request.getRequestURI() + '?' + request.getQueryString();
            // A longer address is more than a header can hold, and none that a page leads to.
            String next = asked.length() > LONGEST ? "/" : asked;
            return new ModelAndView(
                    "redirect:/purpose?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8), HttpStatus.SEE_OTHER);
        }
        return page(fault.status(), fault.sentence());
    }

    @ExceptionHandler({MethodArgumentTypeMismatchException.class, MissingServletRequestParameterException.class})
    ModelAndView unreadable() {
        return page(HttpStatus.BAD_REQUEST, "Part of the address is not something this page knows.");
    }

    @Override
    public ModelAndView resolveErrorView(
            HttpServletRequest request, HttpStatus status, @Nullable Map<String, Object> model) {
        return page(status, null);
    }

    ModelAndView page(HttpStatus status, @Nullable String sentence) {
        ModelAndView page = new ModelAndView("fault", status);
        page.addObject("frame", Frames.bare());
        page.addObject("status", status.value());
        page.addObject("sentence", sentence);
        return page;
    }
}
