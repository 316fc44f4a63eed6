package loyalty.identity;

import static org.assertj.core.api.Assertions.assertThat;

import loyalty.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@OnH2
@Transactional
class UserPreferencesTests {
    @Autowired
    UserPreferences preferences;

    @Autowired
    SignIn signIn;

    @Test
    void keepsTheLatestOfEachUser() {
        signIn.as("rep.one");
        assertThat(preferences.get(UserPreferences.LANGUAGE)).isEmpty();
        preferences.put(UserPreferences.LANGUAGE, "en");
        preferences.put(UserPreferences.LANGUAGE, "zh-CN");
        assertThat(preferences.get(UserPreferences.LANGUAGE)).contains("zh-CN");

        signIn.as("rep.two");
        assertThat(preferences.get(UserPreferences.LANGUAGE)).isEmpty();
    }
}
