package uk.iomgraph.pages;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A way to stay signed in and ask for nothing else. */
@Controller
class SessionController {

    /** A request that keeps its maker signed in and tells nothing. */
    @GetMapping("/session")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void stay() {}
}
