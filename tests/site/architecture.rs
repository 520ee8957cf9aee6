//! Rules about the sources: who may import what, no import cycles, sizes, and what templates must not contain.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use jpki_checklist::l10n::Language;
use syn::visit::{self, Visit};
use syn::{ItemUse, UseTree};

/// A source file, named after its module, with every path that it mentions.
struct Source {
    module: Vec<String>,
    text: String,
    paths: BTreeSet<Vec<String>>,
}

impl Source {
    fn name(&self) -> String {
        self.module.join("::")
    }

    /// The first segment of the module: the part of the architecture that it belongs to.
    fn part(&self) -> &str {
        self.module.first().map_or("", String::as_str)
    }
}

/// Collects the paths in `use` items and in the code.
struct Paths<'m> {
    module: &'m [String],
    modules: &'m BTreeSet<Vec<String>>,
    found: BTreeSet<Vec<String>>,
}

impl Paths<'_> {
    /// Resolves a leading `super`, `self` or child module, so that paths within the crate begin with `crate`.
    fn add(&mut self, path: &[String]) {
        let parent = &self.module[..self.module.len().saturating_sub(1)];
        let (base, rest): (&[String], &[String]) = match path.first().map(String::as_str) {
            Some("self") => (self.module, &path[1..]),
            Some("super") if path.get(1).is_some_and(|second| second == "super") => {
                (&parent[..parent.len().saturating_sub(1)], &path[2..])
            }
            Some("super") => (parent, &path[1..]),
            Some(child) if self.modules.contains(&[self.module, &[child.to_owned()]].concat()) => (self.module, path),
            _ => {
                self.found.insert(path.to_vec());
                return;
            }
        };
        let resolved = ["crate".to_owned()].iter().chain(base).chain(rest).cloned().collect();
        self.found.insert(resolved);
    }

    fn add_tree(&mut self, prefix: &[String], tree: &UseTree) {
        let joined = |name: String| prefix.iter().cloned().chain([name]).collect::<Vec<_>>();
        match tree {
            UseTree::Path(path) => self.add_tree(&joined(path.ident.to_string()), &path.tree),
            UseTree::Name(name) if name.ident == "self" => self.add(prefix),
            UseTree::Name(name) => self.add(&joined(name.ident.to_string())),
            UseTree::Rename(rename) => self.add(&joined(rename.ident.to_string())),
            UseTree::Glob(_) => self.add(prefix),
            UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(prefix, tree)),
        }
    }
}

impl<'ast> Visit<'ast> for Paths<'_> {
    fn visit_item_use(&mut self, item: &'ast ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    /// `pub(super)` is not an import.
    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {}

    fn visit_path(&mut self, path: &'ast syn::Path) {
        self.add(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        visit::visit_path(self, path);
    }
}

fn files(folder: &str, extension: &str) -> Vec<(PathBuf, String)> {
    fn collect(folder: &Path, extension: &str, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                collect(&path, extension, found);
            } else if path.extension().is_some_and(|found| found == extension) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder), extension, &mut found);
    assert!(!found.is_empty(), "{folder} contains no .{extension} file");
    found.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

fn sources() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let module_of = |path: &Path| {
        let relative = path.strip_prefix(&root).unwrap().with_extension("");
        let mut module: Vec<_> = relative.iter().map(|part| part.to_str().unwrap().to_owned()).collect();
        if matches!(module.last().map(String::as_str), Some("mod" | "lib")) {
            module.pop();
        }
        module
    };
    let files = files("src", "rs");
    let modules: BTreeSet<_> = files.iter().map(|(path, _)| module_of(path)).collect();
    let source = |(path, text): (PathBuf, String)| {
        let module = module_of(&path);
        let mut paths = Paths { module: &module, modules: &modules, found: BTreeSet::new() };
        paths.visit_file(&syn::parse_file(&text).unwrap());
        let paths = paths.found;
        Source { module, text, paths }
    };
    files.into_iter().map(source).collect()
}

/// The modules that each module imports, by longest matching path.
fn imports(sources: &[Source]) -> BTreeMap<String, BTreeSet<String>> {
    let modules: BTreeSet<Vec<String>> = sources.iter().map(|source| source.module.clone()).collect();
    let module_of = |path: &Vec<String>| {
        let within = path.strip_prefix(&["crate".to_owned()][..])?;
        (1..=within.len()).rev().map(|length| within[..length].to_vec()).find(|prefix| modules.contains(prefix))
    };
    let imported = |source: &Source| {
        let found = source.paths.iter().filter_map(module_of).filter(|module| *module != source.module);
        (source.name(), found.map(|module| module.join("::")).collect())
    };
    sources.iter().map(imported).collect()
}

/// The names of the dependencies, as code spells them.
fn crates() -> Vec<String> {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.toml")).unwrap();
    let after = |text: &str, heading: &str| text.split_once(heading).map(|(_, rest)| rest.to_owned()).unwrap();
    let dependencies = after(&manifest, "\n[dependencies]\n") + &*after(&manifest, "\n[build-dependencies]\n");
    let names =
        dependencies.lines().take_while(|line| !line.starts_with("[dev-")).filter_map(|line| line.split_once(" = "));
    names.map(|(name, _)| name.replace('-', "_")).collect()
}

#[test]
fn each_part_imports_only_what_it_may() {
    let sources = sources();
    let allowed: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("city", &["l10n"][..]),
        ("domain", &["city"]),
        ("form", &["domain", "city", "l10n"]),
        ("l10n", &[]),
        ("view", &["form", "domain", "city", "l10n"]),
        ("pdf", &["view"]),
        ("settings", &[]),
        ("web", &["pdf", "view", "form", "domain", "city", "l10n", "settings"]),
    ]);
    for (module, imported) in imports(&sources) {
        let part = module.split("::").next().unwrap();
        // The library's root and `main` may use everything.
        let Some(allowed) = allowed.get(part) else { continue };
        for other in imported {
            let other_part = other.split("::").next().unwrap();
            assert!(other_part == part || allowed.contains(&other_part), "{module} must not import {other}");
        }
    }
    // What a crate of `Cargo.toml` is used by; those that are not listed may be used anywhere.
    let only_in: BTreeMap<&str, &[&str]> = BTreeMap::from([
        ("actix", &["web"][..]),
        ("fluent", &["l10n"]),
        ("typst", &["pdf"]),
        ("rayon", &["pdf"]),
        ("comemo", &["pdf"]),
        ("askama", &["view", "web"]),
        ("tracing", &["main", "pdf", "web"]),
        ("clap", &["main", "settings"]),
        ("toml", &["city"]),
        ("jpholiday", &["city"]),
        ("prometheus", &["web"]),
        ("qrcodegen", &["view"]),
    ]);
    let crates = crates();
    for (family, only_in) in only_in {
        let family: Vec<_> = crates.iter().filter(|name| name.split('_').next() == Some(family)).collect();
        assert!(!family.is_empty(), "{only_in:?} names a crate that is not in Cargo.toml");
        for source in &sources {
            let used = source.paths.iter().find(|path| family.contains(&&path[0]));
            assert!(used.is_none() || only_in.contains(&source.part()), "{} must not use {used:?}", source.name());
        }
    }
    for source in sources.iter().filter(|source| source.name() != "web::clock") {
        for clock in ["Utc", "Local", "SystemTime"] {
            let reads = source.paths.iter().any(|path| path.iter().any(|segment| segment == clock));
            assert!(!reads, "{} must not read the clock ({clock})", source.name());
        }
    }
}

#[test]
fn imports_form_no_cycle() {
    fn visit<'i>(
        module: &'i str,
        imports: &'i BTreeMap<String, BTreeSet<String>>,
        trail: &mut Vec<&'i str>,
        visited: &mut BTreeSet<&'i str>,
    ) {
        if let Some(start) = trail.iter().position(|other| *other == module) {
            panic!("import cycle: {} → {module}", trail[start..].join(" → "));
        }
        if visited.insert(module) {
            trail.push(module);
            for other in imports.get(module).into_iter().flatten() {
                visit(other, imports, trail, visited);
            }
            trail.pop();
        }
    }
    let imports = imports(&sources());
    for (module, imported) in
        [("web::routes", "web::handlers::sheet"), ("web", "web::server"), ("form::query", "form::urls")]
    {
        assert!(imports[module].contains(imported), "the import of {imported} by {module} is not resolved");
    }
    let mut visited = BTreeSet::new();
    for module in imports.keys() {
        visit(module, &imports, &mut Vec::new(), &mut visited);
    }
}

#[test]
fn the_domain_contains_no_texts() {
    for source in sources().iter().filter(|source| source.part() == "domain") {
        // Comments may quote the Japanese source.
        for line in source.text.lines().filter(|line| !line.trim_start().starts_with("//")) {
            assert!(line.is_ascii(), "{}: {line}", source.name());
        }
    }
}

#[test]
fn templates_escape_everything_and_decide_nothing() {
    for (file, source) in files("templates", "html") {
        for word in ["|safe", "| safe", "escape", "Case::", "Status::", "crate::", "== \"", "lang =="] {
            assert!(!source.contains(word), "{}: {word}", file.display());
        }
    }
    for source in sources() {
        // The only place that writes elements without a template.
        if source.name() == "view::text::html" {
            continue;
        }
        for word in ["escape = \"none\"", "HtmlSafe", "MarkupDisplay", "filters::Safe"] {
            assert!(!source.text.contains(word), "{}: {word}", source.name());
        }
    }
}

#[test]
fn code_asks_for_properties_of_a_language_and_never_for_its_name() {
    for source in sources().iter().filter(|source| source.name() != "l10n::language") {
        for language in Language::ALL.map(|language| format!("Language::{language:?}")) {
            assert!(!source.text.contains(&language), "{}: {language}", source.name());
        }
    }
}

#[test]
fn files_and_folders_stay_small() {
    let mut files_in = BTreeMap::new();
    for (path, text) in files("src", "rs") {
        assert!(text.lines().count() <= 350, "{} may have a second subject", path.display());
        *files_in.entry(path.parent().unwrap().to_owned()).or_insert(0) += 1;
    }
    for (folder, count) in files_in {
        assert!(count <= 12, "{} contains {count} files", folder.display());
    }
}
