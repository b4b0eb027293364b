package org.elc.preview.wiki.store;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class PagesTest {
  @Rule public final TestStore wiki = new TestStore();

  private Pages pages;
  private WikiSpace space;

  @Before
  public void aSpace() {
    pages = wiki.get().pages();
    space = wiki.space("S", wiki.licensed("owner"));
  }

  @Test
  public void eachSaveIsAVersionThatStaysReadable() {
    WikiPage page = wiki.page(space, 0, "Title");

    WikiPage saved = pages.save(page.id(), 1, text("New title", "<p>2</p>")).orElseThrow();

    assertThat(saved.version(), is(2));
    assertThat(pages.current(saved).body(), is("<p>2</p>"));
    assertThat(pages.version(saved, 1).orElseThrow().title(), is("Title"));
    assertThat(pages.versions(saved).stream().map(PageVersion::number).toList(), contains(2, 1));
  }

  @Test
  public void saveOfAStaleVersionChangesNothing() {
    WikiPage page = wiki.page(space, 0, "Title");
    pages.save(page.id(), 1, text("Title", "<p>first</p>"));

    Optional<WikiPage> late = pages.save(page.id(), 1, text("Title", "<p>late</p>"));

    assertThat(late.isPresent(), is(false));
    assertThat(pages.current(pages.byId(page.id()).orElseThrow()).body(), is("<p>first</p>"));
  }

  @Test
  public void titlesAreFoundWhateverTheirCase() {
    WikiPage page = wiki.page(space, 0, "\u00c5rsm\u00f8te 2026");

    assertThat(pages.byTitle(space.id(), "\u00e5rsm\u00f8te 2026"), is(Optional.of(page)));
  }

  @Test
  public void trashedPageLeavesItsTitleAndItsChildren() {
    WikiPage top = wiki.page(space, 0, "Top");
    WikiPage middle = wiki.page(space, top.id(), "Middle");
    WikiPage leaf = wiki.page(space, middle.id(), "Leaf");

    pages.trash(middle);
    WikiPage again = wiki.page(space, top.id(), "Middle");

    assertThat(pages.byTitle(space.id(), "Middle"), is(Optional.of(again)));
    assertThat(pages.byId(leaf.id()).orElseThrow().parentId(), is(top.id()));
    assertThat(pages.trash(space.id()).size(), is(1));
  }

  @Test
  public void restoredPageIsBackWithAllItsVersions() {
    WikiPage page = wiki.page(space, 0, "Top");
    pages.trash(page);

    pages.restore(pages.byId(page.id()).orElseThrow(), 0);

    assertThat(pages.byTitle(space.id(), "top").map(WikiPage::id), is(Optional.of(page.id())));
    assertThat(pages.versions(page).size(), is(1));
  }

  @Test
  public void fileOfTheSameNameIsItsNextVersion() {
    WikiPage page = wiki.page(space, 0, "Top");
    Files files = wiki.get().files();

    files.attach(page.id(), upload("one"), "");
    files.attach(page.id(), upload("two"), "");

    AttachedFile newest = files.named(page.id(), "a.txt").orElseThrow();
    assertThat(newest.version(), is(2));
    assertThat(new String(files.content(newest), StandardCharsets.UTF_8), is("two"));
    assertThat(files.of(page.id()).size(), is(1));
  }

  @Test
  public void labelledPagesAreFound() {
    WikiPage page = wiki.page(space, 0, "Top");

    wiki.get().labels().set(page.id(), List.of("practice", "Not A Label", "practice"));

    assertThat(wiki.get().labels().of(page.id()), contains("practice"));
    assertThat(pages.labelled("practice"), contains(page));
  }

  private static Pages.Text text(String title, String body) {
    return new Pages.Text(title, body, "", "");
  }

  private static Files.Upload upload(String content) {
    return new Files.Upload("a.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
  }
}
