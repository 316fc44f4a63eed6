package loyalty.journey;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicLong;

/** Counts the bytes that a page receives, as they go over the wire; what the browser has kept costs nothing. */
final class Transfer {
    private final AtomicLong bytes = new AtomicLong();

    Transfer(Page page) {
        CDPSession browser = page.context().newCDPSession(page);
        browser.on(
                "Network.loadingFinished",
                event -> bytes.addAndGet(event.get("encodedDataLength").getAsLong()));
        browser.on(
                "Network.webSocketFrameReceived",
                event -> bytes.addAndGet(event.getAsJsonObject("response")
                        .get("payloadData")
                        .getAsString()
                        .length()));
        browser.send("Network.enable");
    }

    /** Since it was asked last. */
    long received() {
        return bytes.getAndSet(0);
    }
}
