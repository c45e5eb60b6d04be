// Names of platforms whose versions projects list beside, or instead of, their own.

/** The names, parted by commas. */
export const platformNames = `
  TLS, SSL, DTLS, HTTP, protocol, API, schema, OpenSSL, OAuth, SSH, Bluetooth, firmware, browser,
  Operating system, OS, Mod loader, game, Minecraft, Spigot, Bukkit, PaperMC, Fabric, NeoForge, Node, Node js,
  NodeJS, Deno, Bun, npm, Yarn, pnpm, PHP, Python, Ruby, Java, JDK, JRE, Kotlin, Scala, Golang, Rust, MSRV,
  Swift, Xcode, NET, dotnet, Laravel, Symfony, Django, Flask, Rails, React, Vue, Angular, Next js, Nuxt,
  Svelte, WordPress, WooCommerce, Drupal, Joomla, Magento, TYPO3, Odoo, Kubernetes, Docker, PostgreSQL, MySQL,
  MariaDB, MongoDB, Redis, Elasticsearch, OpenSearch, Kafka, Windows, macOS, Linux, Ubuntu, Debian, Android,
  iOS, Chrome, Firefox, Safari, Unity, Unreal, Unreal Engine, Godot, Home Assistant, Blender, Garry s Mod,
  Factorio, Terraria, Electron, Elixir, Erlang, OTP, Haskell, GHC, OCaml, Perl, Lua, Julia, CUDA, PyTorch,
  TensorFlow, Spring, Spring Boot, Terraform, Ansible, Airflow, Nextcloud, Keycloak, Jenkins, Grafana,
  Proxmox, OpenWrt, Roblox, Discord js, GLIBC, VS Code, Visual Studio, JetBrains, IntelliJ, Bedrock
`;
