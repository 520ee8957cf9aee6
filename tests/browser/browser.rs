//! A browser, and what a person does with it.

use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::Duration;

use actix_web::rt;
use libtest_mimic::{Failed, Trial};
use serde_json::{Value, json};
use thirtyfour::ChromiumLikeCapabilities;
use thirtyfour::prelude::*;

use crate::harness::Harness;

/// A test with its own browser, which is closed whatever the result.
pub fn trial<F, Fut>(harness: &Harness, name: impl Into<String>, scripts: bool, check: F) -> Trial
where
    F: FnOnce(Browser) -> Fut + Send + 'static,
    Fut: Future<Output = ()> + 'static,
{
    let harness = harness.clone();
    Trial::test(name, move || {
        rt::System::new().block_on(async {
            let browser = Browser::open(&harness, scripts).await;
            let driver = browser.driver.clone();
            let checked = rt::spawn(check(browser)).await;
            driver.quit().await?;
            checked.map_err(Failed::from)
        })
    })
}

pub struct Browser {
    pub driver: WebDriver,
    pub site: String,
}

impl Browser {
    pub async fn open(harness: &Harness, scripts: bool) -> Self {
        let mut capabilities = DesiredCapabilities::chrome();
        // Chromium without its windows, which takes a quarter less time.
        capabilities.set_binary("/usr/bin/chromium-headless-shell").unwrap();
        for argument in [
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--window-size=1280,900",
        ] {
            capabilities.add_arg(argument).unwrap();
        }
        let driver = WebDriver::new(&harness.driver, capabilities).await.unwrap();
        let browser = Self { driver, site: harness.site.clone() };
        if !scripts {
            browser.tools("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
        }
        let page = "data:text/html,<title>without</title><script>document.title = 'with'</script>";
        browser.driver.goto(page).await.unwrap();
        assert_eq!(browser.driver.title().await.unwrap(), if scripts { "with" } else { "without" });
        browser
    }

    /// Opens a path of the site.
    pub async fn open_address(&self, address: &str) {
        self.driver.goto(format!("{}{address}", self.site)).await.unwrap();
    }

    /// The current path and query string.
    pub async fn address(&self) -> String {
        let url = self.driver.current_url().await.unwrap().to_string();
        url.strip_prefix(&self.site).unwrap().to_owned()
    }

    pub async fn find(&self, selector: &str) -> WebElement {
        self.driver.find(By::Css(selector)).await.unwrap_or_else(|_| panic!("there is no {selector}"))
    }

    pub async fn find_all(&self, selector: &str) -> Vec<WebElement> {
        self.driver.find_all(By::Css(selector)).await.unwrap()
    }

    /// An attribute of the first element that matches a selector.
    pub async fn attribute(&self, selector: &str, name: &str) -> Option<String> {
        self.find(selector).await.attr(name).await.unwrap()
    }

    /// Clicks, and waits for the next page.
    pub async fn follow(&self, selector: &str) {
        let page = self.find("html").await;
        self.find(selector).await.click().await.unwrap();
        self.gone(page).await;
    }

    /// Waits until another page has loaded.
    pub async fn gone(&self, page: WebElement) {
        for _ in 0..500 {
            if page.tag_name().await.is_err() {
                return;
            }
            rt::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("no page came after {}", self.address().await);
    }

    /// Runs a script that returns a value, or a promise of one.
    pub async fn script(&self, script: &str) -> Value {
        // The driver's own command sends a library of functions with each script, which takes a multiple of the time.
        let expression = format!("(async () => {{ {script} }})()");
        let evaluate = json!({ "expression": expression, "returnByValue": true, "awaitPromise": true });
        let evaluated = self.tools("Runtime.evaluate", evaluate).await;
        assert!(evaluated.get("exceptionDetails").is_none(), "{script}: {evaluated}");
        evaluated["result"]["value"].clone()
    }

    /// Sends a command to the developer tools.
    pub async fn tools(&self, command: &str, parameters: Value) -> Value {
        self.driver.cdp().send_raw(command, parameters).await.unwrap()
    }

    /// Sets the size of the viewport.
    pub async fn resize(&self, width: u32, height: u32) {
        let size = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.tools("Emulation.setDeviceMetricsOverride", size).await;
    }

    /// Emulates user preferences.
    pub async fn prefer(&self, feature: &str, value: &str) {
        let features = json!({ "features": [{ "name": feature, "value": value }] });
        self.tools("Emulation.setEmulatedMedia", features).await;
    }

    /// The question of this page; `None` on other pages.
    pub async fn question(&self) -> Option<String> {
        match self.find_all("form[data-question]").await.first() {
            Some(form) => form.attr("data-question").await.unwrap(),
            None => None,
        }
    }
}

/// The body of a response.
pub fn fetch(site: &str, address: &str) -> Vec<u8> {
    let host = site.strip_prefix("http://").unwrap();
    let mut stream = TcpStream::connect(host).unwrap();
    write!(stream, "GET {address} HTTP/1.0\r\nHost: {host}\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let body = answer.windows(4).position(|end| end == b"\r\n\r\n").unwrap() + 4;
    answer.split_off(body)
}
