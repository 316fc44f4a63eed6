package loyalty.testbench;

import com.vaadin.flow.component.grid.testbench.GridElement;
import com.vaadin.flow.component.login.testbench.LoginFormElement;
import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.annotations.RunLocally;
import com.vaadin.testbench.parallel.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "loyalty.demo=true")
@RunLocally(Browser.CHROME)
class TableTestBenchJourney extends BrowserTestBase {
    private static final int NAME = 1;
    /** Comes first also when the table is sorted by name. */
    private static final String NEW_NAME = "A. TestBench";

    @LocalServerPort
    int port;

    @BeforeEach
    void signIn() {
        getDriver().get("http://localhost:" + port + "/table");
        LoginFormElement form = $(LoginFormElement.class).waitForFirst();
        form.getUsernameField().setValue("supervisor.chen");
        form.getPasswordField().setValue("loyalty-demo");
        form.submit();
    }

    @BrowserTest
    void typingIntoACellSavesIt() {
        table().getCell(0, NAME).click();
        new Actions(getDriver()).sendKeys(NEW_NAME, Keys.ENTER).perform();
        waitUntil(driver -> table().getCell(NEW_NAME));

        getDriver().navigate().refresh();

        waitUntil(driver -> table().getCell(NEW_NAME));
    }

    private GridElement table() {
        return $(GridElement.class).waitForFirst();
    }
}
