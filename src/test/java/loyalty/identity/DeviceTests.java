package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36"
                        + "|Chrome · Windows",
                "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0 Safari/537.36 Edg/141.0"
                        + "|Edge · Windows",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605 Version/19.0 Mobile Safari/604"
                        + "|Safari · iPhone",
                "Mozilla/5.0 (Linux; Android 15; V2) AppleWebKit/537 Chrome/130 Mobile Safari/537 MicroMessenger/8.0"
                        + "|WeChat · Android",
                "Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0|Firefox · Linux",
                "curl/8.5|''",
                "none|''"
            })
    void knowsBrowserAndSystemAndNoMore(String userAgent, String device) {
        assertThat(Device.of(userAgent)).isEqualTo(device);
    }
}
